package org.eigenlens.widget.frame;

import io.nayuki.qrcodegen.QrCode;

/** Draws QR codes as SVG: dark modules on white whatever the colour scheme, because scanners want it so. */
public final class QrCodes {

    private static final int BORDER = 4;

    private QrCodes() {}

    /**
     * Draws the code of a text of at most 2,331 bytes, which is what the code can carry with error correction M.
     *
     * @param label the accessible name of the picture
     */
    public static String svg(String text, String label) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        int size = code.size + 2 * BORDER;
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                int from = x;
                while (code.getModule(x, y)) {
                    x++;
                }
                if (x > from) {
                    path.append("M%d,%dh%dv1h%dz".formatted(from + BORDER, y + BORDER, x - from, from - x));
                }
            }
        }
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img" aria-label="%s" \
                shape-rendering="crispEdges"><rect width="100%%" height="100%%" fill="#fff"/>\
                <path d="%s" fill="#000"/></svg>""".formatted(
                size, size, label.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;"), path);
    }
}
