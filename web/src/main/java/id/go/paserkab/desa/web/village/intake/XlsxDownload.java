package id.go.paserkab.desa.web.village.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** A book as the answer to a request, kept by nobody on the way. */
final class XlsxDownload {

    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private XlsxDownload() {}

    static ResponseEntity<byte[]> of(String name, Consumer<Workbook> writer) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Desa Digital Paser", "1.0")) {
            writer.accept(book);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_TYPE, TYPE)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name + ".xlsx").build().toString())
                .body(bytes.toByteArray());
    }
}
