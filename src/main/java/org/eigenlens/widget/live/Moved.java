package org.eigenlens.widget.live;

import org.eigenlens.widget.Parameters;

/**
 * What a hand has made of a picture that others watch.
 *
 * @param page on which page of ours it stands, such as the slug of a lesson
 * @param place the id of its place there
 * @param widget the widget's name
 * @param state the widget's state in full
 */
public record Moved(String page, String place, String widget, Parameters state) {}
