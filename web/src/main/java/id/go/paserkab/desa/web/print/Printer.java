package id.go.paserkab.desa.web.print;

import static com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle.NORMAL;
import static com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI;
import static com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    /** Comes with the library under the SIL Open Font License. */
    private static final List<Typeface> SANS =
            List.of(
                    Typeface.of(
                            "Liberation Sans",
                            400,
                            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"));

    private static final List<Typeface> SERIF =
            List.of(
                    Typeface.of("Liberation Serif", 400, "/fonts/LiberationSerif-Regular.ttf"),
                    Typeface.of("Liberation Serif", 700, "/fonts/LiberationSerif-Bold.ttf"));

    static {
        // By itself the library writes on the console, past every setting of ours.
        XRLog.setLoggerImpl(new Slf4jLogger());
    }

    private final ITemplateEngine templates;

    public Printer(ITemplateEngine templates) {
        this.templates = templates;
    }

    public byte[] print(String template, Map<String, Object> model, Map<String, Sketch> drawings) {
        var page = templates.process(template, new Context(INDONESIAN, model));
        return file(builder(page, drawings), SANS);
    }

    /**
     * Prints a page to be kept for decades (PDF/A-3a), in a typeface for letters and in the
     * language that it is written in.
     */
    public byte[] printForKeeping(
            String template,
            Locale language,
            Map<String, Object> model,
            Map<String, Sketch> drawings) {
        var page = templates.process(template, new Context(language, model));
        return file(
                builder(page, drawings)
                        .usePdfAConformance(PdfAConformance.PDFA_3_A)
                        .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData()),
                SERIF);
    }

    /** Nothing is fetched for a page: what it shows stands in it. */
    private static PdfRendererBuilder builder(String page, Map<String, Sketch> drawings) {
        return new PdfRendererBuilder()
                .useObjectDrawerFactory(new Drawings(drawings))
                .useExternalResourceAccessControl(
                        (address, _) -> address.startsWith("data:"), RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (address, _) -> address.startsWith("data:"), RUN_AFTER_RESOLVING_URI)
                .usePdfUaAccessibility(true)
                .withHtmlContent(page, null);
    }

    private static byte[] file(PdfRendererBuilder builder, List<Typeface> typefaces) {
        var file = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            builder.usePDDocument(document);
            for (var typeface : typefaces) {
                builder.useFont(
                        new PDFontSupplier(typeface.in(document)),
                        typeface.family(),
                        typeface.weight(),
                        NORMAL,
                        true);
            }
            builder.toStream(file).run();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return file.toByteArray();
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
