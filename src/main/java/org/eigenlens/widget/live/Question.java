package org.eigenlens.widget.live;

import java.util.Map;

/**
 * What the browser asks while a control is held.
 *
 * @param widget the widget's name
 * @param n counts up within a connection, so that an answer older than the picture shown can be dropped
 * @param state the state as parameters
 */
record Question(String widget, long n, Map<String, String> state) {}
