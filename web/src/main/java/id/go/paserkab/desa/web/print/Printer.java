package id.go.paserkab.desa.web.print;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.w3c.dom.Element;

/**
 * Prints a page as tagged PDF: in Indonesian whoever prints it, its font in the file. Drawings are
 * put where the page says {@code <object type="desa/gambar" data="name" alt="...">}.
 */
@Component
public class Printer {

    public static final Locale INDONESIAN = Locale.of("id", "ID");

    private static final String DRAWING = "desa/gambar";
    private static final String FONT =
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final ITemplateEngine templates;

    public Printer(ITemplateEngine templates) {
        this.templates = templates;
    }

    public byte[] print(String template, Map<String, Object> model, Map<String, Sketch> drawings) {
        var page = templates.process(template, new Context(INDONESIAN, model));
        var file = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .useFont(Printer::font, "Liberation Sans")
                    .useObjectDrawerFactory(new Drawings(drawings))
                    .usePdfUaAccessibility(true)
                    .withHtmlContent(page, null)
                    .toStream(file)
                    .run();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return file.toByteArray();
    }

    /** Comes with the library under the SIL Open Font License. */
    private static InputStream font() {
        return Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT));
    }

    private record Drawings(Map<String, Sketch> byName) implements FSObjectDrawerFactory {

        @Override
        public @Nullable FSObjectDrawer createDrawer(Element element) {
            var sketch = byName.get(element.getAttribute("data"));
            return sketch == null ? null : drawer(sketch);
        }

        @Override
        public boolean isReplacedObject(Element element) {
            return element.getAttribute("type").equals(DRAWING);
        }

        private static FSObjectDrawer drawer(Sketch sketch) {
            return (element, x, y, width, height, device, context, dotsPerPixel) -> {
                var wide = width / dotsPerPixel;
                var high = height / dotsPerPixel;
                device.drawWithGraphics(
                        (float) x,
                        (float) y,
                        (float) wide,
                        (float) high,
                        graphics -> sketch.draw(graphics, wide, high));
                return Map.of();
            };
        }
    }
}
