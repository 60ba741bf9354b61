package id.go.paserkab.desa.web.village.books;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.audit.AuditTrail;
import id.go.paserkab.desa.books.BookDesk;
import id.go.paserkab.desa.books.BookKind;
import id.go.paserkab.desa.identity.Role;
import id.go.paserkab.desa.identity.Scope;
import id.go.paserkab.desa.sight.Clerk;
import id.go.paserkab.desa.sight.Sight;
import id.go.paserkab.desa.tenancy.VillageAccess;
import id.go.paserkab.desa.tenancy.VillageContext;
import id.go.paserkab.desa.web.WebIntegrationTests;
import id.go.paserkab.desa.web.print.Printer;
import id.go.paserkab.desa.web.support.Neighbourhood;
import id.go.paserkab.desa.web.support.Platform;
import id.go.paserkab.desa.web.support.Visitor;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.ApplicationContext;

class BooksPagesIntegrationTests extends WebIntegrationTests {

    private static final String SHELF = "/kantor/buku";
    private static final LocalDate BORN = LocalDate.of(2026, 11, 20);

    private final Neighbourhood neighbours;

    BooksPagesIntegrationTests(ApplicationContext context) {
        super(context);
        this.neighbours = new Neighbourhood(platform, Platform.TWIN);
    }

    @BeforeEach
    void moveIn() {
        neighbours.leave();
        neighbours.moveIn(3, BORN);
    }

    @AfterEach
    void moveOut() {
        neighbours.leave();
    }

    @Test
    void everyBookOpensMaskedForAnyDay() {
        var operator = member(Role.OPERATOR);
        var shelf = operator.get(origin() + SHELF).body();
        for (var kind : BookKind.values()) {
            var path = SHELF + "/" + kind.word();
            assertThat(shelf).contains(path);
            var page = operator.get(origin() + path);
            assertThat(page.status()).as(path).isEqualTo(200);
            assertThat(page.body()).doesNotContain(Neighbourhood.NIK).contains("Unduh XLSX");
        }
        assertThat(operator.get(origin() + SHELF + "/b1?per=2026-11-30").body())
                .contains("Warga Contoh 3", "640103••••••••01");
        assertThat(operator.get(origin() + SHELF + "/b1?per=2026-11-19").body())
                .contains("Warga Contoh 2")
                .doesNotContain("Warga Contoh 3");
        assertThat(operator.get(origin() + SHELF + "/b2?per=2026-11").body())
                .contains("Warga Contoh 3", "Lahir", "20-11-2026")
                .doesNotContain("Warga Contoh 1");
        assertThat(operator.get(origin() + SHELF + "/b1?per=2026-11-30&bahasa=en").body())
                .contains("Main register of residents");
    }

    @Test
    void whatCannotBeReadIsTold() {
        var operator = member(Role.OPERATOR);
        assertThat(operator.get(origin() + SHELF + "/b1?per=besok").body())
                .contains("tidak dapat dibaca atau belum tiba");
        assertThat(operator.get(origin() + SHELF + "/b1?halaman=99").status()).isEqualTo(200);
        assertThat(operator.get(origin() + SHELF + "/b9").status()).isEqualTo(404);
        assertThat(take(operator, "b9", "xlsx")).isEqualTo(404);
        assertThat(take(operator, "b1", "exe")).isEqualTo(400);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"OPERATOR", "SECRETARY", "VILLAGE_HEAD"})
    void whoMayExportTakesFilesAndEachIsInTheTrailWithoutANumber(Role role) {
        var member = member(role);
        for (var form : new String[] {"xlsx", "pdf"}) {
            var file =
                    member.post(
                            origin() + SHELF + "/b1/unduh",
                            Map.of("_csrf", csrf(member), "per", "2026-11-30", "bentuk", form));
            assertThat(file.status()).isEqualTo(200);
            assertThat(file.header("content-disposition").orElseThrow())
                    .contains("buku-b1-sangkuriman-2026-11-30." + form);
            assertThat(file.header("cache-control").orElse("")).contains("no-store");
            assertThat(file.body()).startsWith(form.equals("pdf") ? "%PDF" : "PK");
        }
        var lately = new AuditTrail.Filter(Platform.TWIN, null, null, null, null, null, null, 2);
        assertThat(platform.bean(AuditTrail.class).find(lately))
                .hasSize(2)
                .allSatisfy(recorded -> {
                    assertThat(recorded.entry().action()).isEqualTo("books.taken");
                    assertThat(recorded.entry().details())
                            .containsEntry("book", "B1")
                            .containsEntry("lines", "3");
                    assertThat(recorded.toString()).doesNotContain(Neighbourhood.NIK);
                });
    }

    @Test
    void aHeadOfADusunWhoWasShownNoneSeesNobodyAndTakesNothing() {
        var head = member(Role.HAMLET_HEAD);
        assertThat(head.get(origin() + SHELF + "/b1").body())
                .contains("Tidak ada yang tercatat")
                .doesNotContain("Unduh XLSX", "Warga Contoh");
        assertThat(take(head, "b1", "xlsx")).isEqualTo(403);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"TREASURER", "DIGITAL_CADRE"})
    void whoHasNothingToDoWithResidentsDoesNotSeeTheBooks(Role role) {
        var member = member(role);
        assertThat(member.get(origin() + SHELF).status()).isEqualTo(403);
        assertThat(member.get(origin() + SHELF + "/b3").status()).isEqualTo(403);
        assertThat(take(member, "b3", "pdf")).isEqualTo(403);
    }

    @Test
    void theTwinsBooksAreEmpty() {
        var theirs = visitor();
        platform.person(Scope.of(Platform.VILLAGE), Role.OPERATOR)
                .signIn(theirs, platform.origin(Platform.VILLAGE));
        assertThat(theirs.get(platform.origin(Platform.VILLAGE) + SHELF + "/b1").body())
                .doesNotContain("Warga Contoh");
    }

    /** All 33 columns of B.3 fit on the paper, and B.1 has the numbers in full. */
    @ParameterizedTest
    @EnumSource(BookKind.class)
    void thePaperHasEveryColumnAndRoomToSign(BookKind kind) throws IOException {
        var village = platform.village(Platform.TWIN);
        var file =
                VillageContext.call(
                        VillageAccess.office(Platform.TWIN),
                        () -> {
                            var clerk = new Clerk(Actor.platform("tests"), Sight.WHOLE);
                            var book =
                                    platform.bean(BookDesk.class)
                                            .take(kind, LocalDate.of(2026, 11, 30), "pdf", clerk);
                            var table =
                                    platform.bean(BookTables.class).table(book, Printer.INDONESIAN);
                            return platform.bean(BookPaper.class).print(table, 1, village);
                        });
        try (var paper = Loader.loadPDF(file)) {
            var text = new PDFTextStripper().getText(paper);
            assertThat(text).contains("Sangkuriman", "Mengetahui", "Sekretaris Desa");
            assertThat(text.lines().anyMatch(line -> line.strip().endsWith("" + kind.columns())))
                    .isTrue();
            if (kind == BookKind.B1 || kind == BookKind.B5) {
                assertThat(text.replaceAll("\\s", "")).contains(Neighbourhood.NIK);
            }
            if (kind == BookKind.B3) {
                assertThat(spans(paper.getDocumentCatalog().getStructureTreeRoot()))
                        .containsSubsequence(7, 4, 4, 4, 4, 7, 2, 2);
            }
            for (var page : paper.getPages()) {
                assertThat(page.getMediaBox().getWidth())
                        .isGreaterThan(page.getMediaBox().getHeight());
            }
        }
    }

    /** How many columns each head spans that spans more than one, in the order of reading. */
    private static List<Integer> spans(PDStructureNode node) {
        var spans = new ArrayList<Integer>();
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().equals("TH")) {
                    var attributes = element.getAttributes();
                    for (var at = 0; at < attributes.size(); at++) {
                        if (attributes.getObject(at) instanceof PDTableAttributeObject cell
                                && cell.getColSpan() > 1) {
                            spans.add(cell.getColSpan());
                        }
                    }
                }
                spans.addAll(spans(element));
            }
        }
        return spans;
    }

    @Test
    void aBookOfManyPartsIsTakenByOnePress() {
        neighbours.leave();
        neighbours.moveIn(401, BORN);
        var operator = member(Role.OPERATOR);
        assertThat(operator.get(origin() + SHELF + "/b5?per=2026-11-30").body())
                .contains("/b5/unduh-semua");
        var form = Map.of("_csrf", csrf(operator), "per", "2026-11-30");
        var file = operator.post(origin() + SHELF + "/b5/unduh-semua", form);
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.header("content-disposition").orElseThrow()).contains("2026-11-30.zip");
        assertThat(file.body())
                .startsWith("PK")
                .contains("2026-11-30-1.pdf", "2026-11-30-2.pdf")
                .doesNotContain("2026-11-30-3.pdf");
        var treasurer = member(Role.TREASURER);
        var theirs = Map.of("_csrf", csrf(treasurer), "per", "2026-11-30");
        assertThat(treasurer.post(origin() + SHELF + "/b5/unduh-semua", theirs).status())
                .isEqualTo(403);
    }

    @Test
    void theRecapitulationHasTheHeadsThatTheLawGroups() {
        var page = member(Role.OPERATOR).get(origin() + SHELF + "/b3?per=2026-11").body();
        assertThat(page)
                .contains("scope=\"colgroup\" colspan=\"7\"", "rowspan=\"3\"", "rowspan=\"2\"")
                .contains(">Awal bulan</th>", ">WNA</th>", ">Jiwa</th>");
    }

    private int take(Visitor member, String book, String form) {
        var fields = Map.of("_csrf", csrf(member), "bentuk", form);
        return member.post(origin() + SHELF + "/" + book + "/unduh", fields).status();
    }

    private String csrf(Visitor member) {
        return member.get(origin() + "/kantor").csrf();
    }

    private Visitor member(Role role) {
        var visitor = visitor();
        platform.person(Scope.of(Platform.TWIN), role).signIn(visitor, origin());
        return visitor;
    }

    private String origin() {
        return platform.origin(Platform.TWIN);
    }
}
