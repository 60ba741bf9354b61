package id.go.paserkab.desa.benchmark.desk;

import id.go.paserkab.desa.benchmark.Laboratory;
import id.go.paserkab.desa.letter.LetterDesk;
import id.go.paserkab.desa.population.Fact;
import id.go.paserkab.desa.population.ResidentFilter;
import id.go.paserkab.desa.population.ResidentLine;
import id.go.paserkab.desa.population.ResidentSearch;
import java.io.IOException;
import java.sql.SQLException;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * What is asked of one village's desk. Each answer must show what only the right page shows, so
 * that neither a refusal nor an empty list is measured.
 */
record DeskPages(Office office, int residents, List<ResidentLine> known, Expected expected) {

    /** Lines of a page of the list. */
    static final int LINES = 50;

    private static final String LIST = "/kantor/penduduk";
    private static final Locale INDONESIAN = Locale.of("id");

    /** How the invented Muhammad Hidayat may be written by somebody who only heard the name. */
    private static final String HEARD = "moch hidajat";

    private static final String LAST_PAGE = "100";

    /** More than a screen shows of the letters that wait. */
    private static final int WAITING = 120;

    /** One kind of question, and how a browser asks it. */
    record Page(String what, Asked asked) {}

    /** Asks for the {@code number}-th time. */
    @FunctionalInterface
    interface Asked {

        Visit visit(Browser browser, int number) throws IOException;
    }

    /** How many residents the desk itself finds. */
    record Expected(long present, long filtered, long heard) {}

    static DeskPages of(Laboratory laboratory, int number, int residents)
            throws InterruptedException, SQLException {
        var office = Office.open(laboratory, number, residents);
        var known = office.residents(LINES);
        var desk = office.product().bean(LetterDesk.class);
        for (var letter = 0; letter < WAITING; letter++) {
            var resident = known.get(letter % known.size()).id();
            office.inside(() -> desk.draft(Office.draft(resident), Office.CLERK.actor()));
        }
        return new DeskPages(office, residents, known, expected(office));
    }

    private static Expected expected(Office office) {
        var search = office.product().bean(ResidentSearch.class);
        var present = ResidentFilter.present();
        var filtered =
                new ResidentFilter(
                        null,
                        null,
                        Map.of(Fact.SEX, "2", Fact.RELIGION, "1"),
                        present.standings(),
                        17,
                        40,
                        false,
                        false);
        return office.inside(() ->
                new Expected(
                        search.find(present, 0, 1, Office.CLERK).total(),
                        search.find(filtered, 0, 1, Office.CLERK).total(),
                        search.find(present.text(HEARD), 0, 1, Office.CLERK).total()));
    }

    List<Page> pages() {
        var last = Math.min(Integer.parseInt(LAST_PAGE), residents / LINES);
        var people = InventedPeople.people(residents);
        return List.of(
                new Page(
                        "first page of the list",
                        (browser, _) -> list(browser.get(LIST), expected.present)),
                new Page(
                        "page 100 of the list",
                        (browser, _) ->
                                list(browser.get(LIST + "?halaman=" + last), expected.present)
                                        .showing("Halaman " + last + " dari")),
                new Page(
                        "filters that combine, sent",
                        (browser, _) ->
                                list(browser.post(LIST + "/cari", filters()), expected.filtered)),
                new Page(
                        "a name in another spelling, sent",
                        (browser, _) ->
                                list(browser.post(LIST + "/cari", search(HEARD)), expected.heard)),
                new Page(
                        "a whole number, sent",
                        (browser, number) -> {
                            var facts = people.get(number * 7 % residents).person();
                            var nik = Objects.requireNonNull(facts.get(Fact.NIK));
                            return browser.post(LIST + "/cari", search(nik))
                                    .at(LIST + "/[0-9a-f-]{36}")
                                    .showing("<h1>" + facts.get(Fact.NAME) + "</h1>");
                        }),
                new Page(
                        "a resident's card",
                        (browser, number) -> {
                            var someone = someone(number);
                            return browser.get(LIST + "/" + someone.id())
                                    .showing("<h1>" + someone.name() + "</h1>", "id=\"history\"");
                        }),
                new Page(
                        "a family's card",
                        (browser, number) -> {
                            var family = "/kantor/keluarga/" + someone(number).family();
                            return browser.get(family)
                                    .showing("<h1>Keluarga", LIST + "/" + someone(number).id());
                        }),
                new Page(
                        "letters that wait",
                        (browser, _) ->
                                browser.get("/kantor/surat")
                                        .showing("(" + WAITING + ")", "antre-DRAFT")));
    }

    private ResidentLine someone(int number) {
        return known.get(number % known.size());
    }

    private static Visit list(Visit visit, long total) throws IOException {
        if (total < 2) {
            throw new IllegalStateException("Too few residents are found to tell a list");
        }
        return visit.at(LIST + "(\\?.*)?")
                .showing(
                        NumberFormat.getIntegerInstance(INDONESIAN).format(total) + " penduduk",
                        "<th scope=\"row\">");
    }

    private static Form search(String text) {
        return Form.empty().with("cari", text);
    }

    private static Form filters() {
        return search("")
                .with("kelamin", "2")
                .with("agama", "1")
                .with("umur", "17")
                .with("sampai", "40");
    }
}
