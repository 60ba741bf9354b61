package id.go.paserkab.desa.web.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.paserkab.desa.web.print.Sketch.Line;
import id.go.paserkab.desa.web.print.Sketch.Mark;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.StringTemplateResolver;

class PrinterTests {

    private static final String PAGE =
            """
            <html lang="id"><head><title>Uji</title><meta name="subject" content="Uji"/>
            <style>body { font-family: 'Liberation Sans' }</style></head>
            <body><h1>Uji</h1><object type="desa/gambar" data="kotak" alt="Lima kotak" style="width: 170mm; height: 40mm"></object></body></html>
            """;

    @Test
    void aDrawingIsPutOnPaperWithItsTexturesAndTheWordsThatStandForIt() throws IOException {
        var marks = new ArrayList<Mark>();
        for (var texture : Texture.values()) {
            var place = new Rectangle2D.Double(texture.ordinal() * 210, 0, 200, 200);
            marks.add(
                    new Mark(
                            place,
                            new Fill("#ffffff", "#a3231f", texture),
                            new Line("#14201b", 1)));
        }
        var sketch = new Sketch(-2, -2, 1_050, 204, marks);
        var file = printer().print(PAGE, Map.of(), Map.of("kotak", sketch));
        try (var pdf = Loader.loadPDF(file)) {
            var picture = new PDFRenderer(pdf).renderImageWithDPI(0, 100);
            var folder = System.getProperty("desa.screenshots");
            if (folder != null && !folder.isBlank()) {
                ImageIO.write(picture, "png", Path.of(folder, "arsir-pdf.png").toFile());
            }
            assertThat(reddish(picture)).isGreaterThan(5_000);
            assertThat(alternatives(pdf.getDocumentCatalog().getStructureTreeRoot()))
                    .containsExactly("Lima kotak");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
    }

    @Test
    void pathsOfBoundariesAreReadAndNothingElse() {
        var shape = PathReader.read("M10 20l5-5 5 5-5 5zM30 30h1v1h-1z");
        assertThat(shape.getBounds()).isEqualTo(new java.awt.Rectangle(10, 15, 21, 16));
        assertThat(shape.contains(15, 20)).isTrue();
        assertThat(shape.contains(11, 16)).isFalse();
        assertThatThrownBy(() -> PathReader.read("M1 1c2 2 3 3 4 4z"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Printer printer() {
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(new StringTemplateResolver());
        return new Printer(engine);
    }

    private static int reddish(BufferedImage picture) {
        var found = 0;
        for (var x = 0; x < picture.getWidth(); x++) {
            for (var y = 0; y < picture.getHeight(); y++) {
                var colour = new Color(picture.getRGB(x, y));
                if (colour.getRed() > colour.getGreen() + 60) {
                    found++;
                }
            }
        }
        return found;
    }

    private static List<String> alternatives(PDStructureNode node) {
        var found = new ArrayList<String>();
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().equals("Figure")) {
                    found.add(element.getAlternateDescription());
                }
                found.addAll(alternatives(element));
            }
        }
        return found;
    }
}
