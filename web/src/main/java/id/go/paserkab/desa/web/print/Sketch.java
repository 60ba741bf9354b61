package id.go.paserkab.desa.web.print;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A drawing of shapes without words, for paper: those first that lie below others. */
public record Sketch(double left, double top, double width, double height, List<Mark> marks) {

    /** A shape, what it is filled with, and the line around it. */
    public record Mark(Shape shape, @Nullable Fill fill, @Nullable Line line) {}

    public record Line(String colour, float thickness) {}

    /** Draws it as large as it fits. */
    void draw(Graphics2D graphics, double wide, double high) {
        var scale = Math.min(wide / width, high / height);
        graphics.scale(scale, scale);
        graphics.translate(-left, -top);
        for (var mark : marks) {
            if (mark.fill() != null) {
                fill(graphics, mark.shape(), mark.fill());
            }
            if (mark.line() != null) {
                graphics.setColor(Color.decode(mark.line().colour()));
                graphics.setStroke(
                        new BasicStroke(
                                mark.line().thickness(),
                                BasicStroke.CAP_ROUND,
                                BasicStroke.JOIN_ROUND));
                graphics.draw(mark.shape());
            }
        }
    }

    private static void fill(Graphics2D graphics, Shape shape, Fill fill) {
        graphics.setColor(Color.decode(fill.ground()));
        graphics.fill(shape);
        if (fill.texture() != null) {
            var within = (Graphics2D) graphics.create();
            within.clip(shape);
            within.setColor(Color.decode(fill.ink()));
            lay(within, shape, fill.texture());
            within.dispose();
        }
    }

    private static void lay(Graphics2D graphics, Shape shape, Texture texture) {
        var bounds = shape.getBounds2D();
        var reach = Math.hypot(bounds.getWidth(), bounds.getHeight()) / 2;
        graphics.setStroke(stroke(texture));
        graphics.translate(bounds.getCenterX(), bounds.getCenterY());
        graphics.rotate(Math.toRadians(texture.angle()));
        for (var turn = 0; turn < (texture.crossed() ? 2 : 1); turn++) {
            for (var offset = -reach; offset <= reach; offset += texture.spacing()) {
                graphics.draw(new Line2D.Double(-reach, offset, reach, offset));
            }
            graphics.rotate(Math.PI / 2);
        }
    }

    /** A dotted line is one of dashes without length, whose round ends are the dots. */
    private static BasicStroke stroke(Texture texture) {
        return texture.dotted()
                ? new BasicStroke(
                        texture.thickness(),
                        BasicStroke.CAP_ROUND,
                        BasicStroke.JOIN_ROUND,
                        1,
                        new float[] {0.01f, texture.spacing()},
                        0)
                : new BasicStroke(
                        texture.thickness(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    }
}
