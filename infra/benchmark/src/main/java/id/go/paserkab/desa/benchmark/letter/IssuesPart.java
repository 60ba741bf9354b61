package id.go.paserkab.desa.benchmark.letter;

import id.go.paserkab.desa.benchmark.Laboratory;
import id.go.paserkab.desa.benchmark.Part;
import id.go.paserkab.desa.benchmark.desk.Office;
import id.go.paserkab.desa.benchmark.measure.Report;
import id.go.paserkab.desa.benchmark.measure.Report.Figure;
import id.go.paserkab.desa.benchmark.measure.Report.Table;
import id.go.paserkab.desa.benchmark.measure.Samples;
import id.go.paserkab.desa.population.ResidentLine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Many letters issued at once in one village, whose numbers must come without gap or double. */
public final class IssuesPart implements Part {

    private static final int VILLAGE = 3;
    private static final int AT_ONCE = 32;

    /** How much of the time warming up may take. */
    private static final double WARMING = 0.2;

    @Override
    public String name() {
        return "issues";
    }

    @Override
    public Report run(Laboratory laboratory) throws Exception {
        var quick = laboratory.options().quick();
        var people = quick ? 200 : 5_000;
        var letters = quick ? 64 : 1_000;
        var office = Office.open(laboratory, VILLAGE, people);
        var residents = office.residents(people);
        var notes = new ArrayList<String>();
        notes.add(
                "Each letter was looked up in the village and in the platform's register afterwards:"
                        + " every number unique, none missing.");
        return new Report(
                name(),
                "Letters issued at once",
                Map.of(
                        "letters", String.valueOf(letters),
                        "at a time", String.valueOf(AT_ONCE),
                        "residents of the village", String.valueOf(people),
                        "villages", String.valueOf(laboratory.fleet().villages().size())),
                List.of(
                        new Table(
                                "By the desk's own services",
                                way(
                                        laboratory,
                                        office,
                                        new Lot("services", letters, residents),
                                        () -> new DeskIssuer(office),
                                        notes)),
                        new Table(
                                "By the pages of the office",
                                way(
                                        laboratory,
                                        office,
                                        new Lot("pages", letters, residents),
                                        () -> new BrowserIssuer(office),
                                        notes))),
                notes);
    }

    private static List<Figure> way(
            Laboratory laboratory, Office office, Lot lot, Engaged engaged, List<String> notes)
            throws Exception {
        var issuers = new ArrayList<Issuer>();
        try {
            for (var number = 0; number < AT_ONCE; number++) {
                issuers.add(engaged.issuer());
            }
            laboratory.progress().say("issues: warming up, by %s", lot.what);
            crowd(laboratory, lot, lot.letters / 10, WARMING).issue(issuers);
            var againBefore = issuers.stream().mapToInt(Issuer::sentAgain).sum();
            var proof = new NumberProof(office);
            laboratory.progress().say("issues: %d letters, by %s", lot.letters, lot.what);
            var issued = crowd(laboratory, lot, lot.letters, 1 - WARMING).issue(issuers);
            laboratory.progress().say("issues: the numbers are checked");
            proof.of(issued.letters());
            if (issued.letters().size() < lot.letters) {
                notes.add(
                        "The time was up after %d letters by %s."
                                .formatted(issued.letters().size(), lot.what));
            }
            return figures(issued, issued.sentAgain() - againBefore);
        } finally {
            for (var issuer : issuers) {
                issuer.close();
            }
        }
    }

    private static Crowd crowd(Laboratory laboratory, Lot lot, int letters, double share) {
        return new Crowd(lot.residents, letters, laboratory.deadline().share(share));
    }

    private static List<Figure> figures(Crowd.Issued issued, int sentAgain) {
        var figures = new ArrayList<Figure>();
        figures.add(Figure.of("drafted and issued, all", "s", Samples.of(issued.seconds())));
        figures.add(
                Figure.of(
                        "letters",
                        "letters/s",
                        Samples.of(issued.letters().size() / issued.seconds())));
        figures.addAll(Figure.times("a draft", new Samples(issued.drafts())));
        figures.addAll(Figure.times("an issue", new Samples(issued.issues())));
        figures.add(Figure.of("sent again for want of a connection", "", Samples.of(sentAgain)));
        return figures;
    }

    /** Letters to be issued in one way. */
    private record Lot(String what, int letters, List<ResidentLine> residents) {}

    /** One more who issues. */
    @FunctionalInterface
    private interface Engaged {

        Issuer issuer() throws IOException;
    }
}
