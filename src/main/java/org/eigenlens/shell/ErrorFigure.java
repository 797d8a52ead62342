package org.eigenlens.shell;

import com.vaadin.flow.component.Svg;

/** The small picture of the error pages: an arrow that has lost its line. It says nothing that the words do not. */
class ErrorFigure extends Svg {

    private static final long serialVersionUID = 1L;

    ErrorFigure() {
        super("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 120" width="160" height="120" aria-hidden="true">
                  <path class="line" d="M20 104 140 16"/>
                  <path class="arrow" d="M70 67 112 92m0 0-13-2m13 2-6-11"/>
                  <circle class="origin" cx="70" cy="67" r="4"/>
                </svg>""");
        addClassName("error-figure");
    }
}
