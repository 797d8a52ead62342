/** The hand channel: while a control is held, states come in and pictures go out over a WebSocket that keeps no state. */
@NullMarked
package org.eigenlens.widget.live;

import org.jspecify.annotations.NullMarked;
