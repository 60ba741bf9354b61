package id.go.paserkab.desa.benchmark.letter;

import id.go.paserkab.desa.benchmark.desk.Browser;
import id.go.paserkab.desa.benchmark.desk.Form;
import id.go.paserkab.desa.benchmark.desk.Office;
import id.go.paserkab.desa.benchmark.desk.Visit;
import java.io.IOException;
import java.util.UUID;

/** Sends the forms of the office's pages, as an operator without script does. */
final class BrowserIssuer implements Issuer {

    private static final String LETTERS = "/kantor/surat/";
    private static final String LETTER = LETTERS + "[0-9a-f-]{36}";

    private final Browser browser;
    private int sentAgain;

    BrowserIssuer(Office office) throws IOException {
        this.browser = office.signIn();
    }

    @Override
    public UUID draft(UUID resident) throws IOException {
        while (true) {
            var visit = browser.post(LETTERS + "baru", Office.letter(resident));
            if (!visit.busy() || visit.path().matches(LETTER)) {
                var id = visit.at(LETTER).path().substring(LETTERS.length());
                shown(visit).showing("/ajukan\"");
                return UUID.fromString(id);
            }
            sentAgain++;
        }
    }

    @Override
    public void issue(UUID letter) throws IOException {
        var path = LETTERS + letter;
        var visit = shown(browser.post(path + "/ajukan", Form.empty().with("version", "0")), path);
        while (!visit.page().text().contains(path + "/surat.pdf")) {
            visit.showing("<main>");
            visit = shown(next(path, visit), path);
        }
        visit.showing(path + "/surat.pdf");
    }

    /** What the page offers to somebody whose letter did not get through. */
    private Visit next(String path, Visit visit) throws IOException {
        sentAgain++;
        return visit.page().text().contains(path + "/berkas")
                ? browser.post(path + "/berkas", Form.empty())
                : browser.post(path + "/ajukan", Form.empty().with("version", visit.version()));
    }

    private Visit shown(Visit visit) throws IOException {
        return shown(visit, visit.path());
    }

    private Visit shown(Visit visit, String path) throws IOException {
        var shown = visit;
        while (shown.busy()) {
            sentAgain++;
            shown = browser.get(path);
        }
        return shown;
    }

    @Override
    public int sentAgain() {
        return sentAgain;
    }

    @Override
    public void close() throws IOException {
        browser.close();
    }
}
