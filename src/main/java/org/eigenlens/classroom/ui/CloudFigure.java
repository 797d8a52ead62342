package org.eigenlens.classroom.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.eigenlens.classroom.question.Cloud;

/** Where the class has set a picture: a dot for each answer, and the extremes and the middle in words. */
final class CloudFigure extends Div {

    private static final long serialVersionUID = 1L;

    CloudFigure(Cloud cloud) {
        addClassName("cloud");
        List<Cloud.Point> points = cloud.points();
        if (points.isEmpty()) {
            return;
        }
        String label = getTranslation("cloud.label", cloud.parameter(), points.size());
        add(new Svg(new CloudDrawing(cloud).svg(label)));
        if (!cloud.isInPlane()) {
            String middle = cloud.median().map(Cloud.Point::text).orElse("");
            add(new Paragraph(getTranslation(
                    "cloud.words",
                    cloud.parameter(),
                    points.getFirst().text(),
                    points.getLast().text(),
                    middle)));
        }
    }
}
