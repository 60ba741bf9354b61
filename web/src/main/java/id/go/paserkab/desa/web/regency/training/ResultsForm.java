package id.go.paserkab.desa.web.regency.training;

import id.go.paserkab.desa.training.Mark;
import id.go.paserkab.desa.training.Participant;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Attendance and scores as they stand in a form, kept as text so that nothing typed is lost. */
public record ResultsForm(List<Row> rows) {

    private static final String YES = "ya";
    private static final String NO = "tidak";

    /** A participant, and what is typed about them. */
    public record Row(
            Participant participant, String attended, String pre, String post, int version) {

        static Row of(Participant participant, Mark mark) {
            return new Row(
                    participant,
                    word(mark.attended()),
                    text(mark.pre()),
                    text(mark.post()),
                    mark.version());
        }

        public boolean open() {
            return participant.certificate() == null;
        }

        public boolean preWrong() {
            return wrong(pre);
        }

        public boolean postWrong() {
            return wrong(post);
        }

        private Mark mark() {
            return new Mark(participant.cadre(), said(attended), score(pre), score(post), version);
        }
    }

    static ResultsForm of(List<Participant> participants) {
        return new ResultsForm(participants.stream().map(one -> Row.of(one, one.mark())).toList());
    }

    /** What was sent; whoever is not in it stays as they are. */
    static ResultsForm sent(List<Participant> participants, Map<String, String> fields) {
        return new ResultsForm(
                of(participants).rows().stream()
                        .map(row -> {
                            var id = row.participant().cadre();
                            return new Row(
                                    row.participant(),
                                    fields.getOrDefault("hadir-" + id, row.attended()),
                                    fields.getOrDefault("pre-" + id, row.pre()).strip(),
                                    fields.getOrDefault("post-" + id, row.post()).strip(),
                                    Optional.ofNullable(
                                                    TrainingWords.number(
                                                            fields.getOrDefault("versi-" + id, "")))
                                            .orElse(row.version()));
                        })
                        .toList());
    }

    public List<Row> wrong() {
        return rows.stream().filter(row -> row.preWrong() || row.postWrong()).toList();
    }

    List<Mark> marks() {
        return rows.stream().filter(Row::open).map(Row::mark).toList();
    }

    /** How a mark is carried from the preview of a sheet to the moment it is confirmed. */
    public static String carried(Mark mark) {
        return String.join(
                ";",
                mark.cadre().toString(),
                String.valueOf(mark.version()),
                word(mark.attended()),
                text(mark.pre()).replace(',', '.'),
                text(mark.post()).replace(',', '.'));
    }

    /** Empty where it was not sent by our form. */
    static Optional<Mark> carried(String line) {
        var parts = line.split(";", -1);
        if (parts.length != 5 || wrong(parts[3]) || wrong(parts[4])) {
            return Optional.empty();
        }
        var version = TrainingWords.number(parts[1]);
        try {
            return version == null
                    ? Optional.empty()
                    : Optional.of(
                            new Mark(
                                    UUID.fromString(parts[0]),
                                    said(parts[2]),
                                    score(parts[3]),
                                    score(parts[4]),
                                    version));
        } catch (IllegalArgumentException strange) {
            return Optional.empty();
        }
    }

    public static String text(@Nullable BigDecimal score) {
        return score == null ? "" : score.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    private static String word(@Nullable Boolean attended) {
        return attended == null ? "" : attended ? YES : NO;
    }

    private static @Nullable Boolean said(String word) {
        return switch (word) {
            case YES -> true;
            case NO -> false;
            default -> null;
        };
    }

    private static boolean wrong(String typed) {
        return !typed.isEmpty()
                && (!typed.matches("\\d{1,3}([.,]\\d{1,2})?") || !Mark.possible(score(typed)));
    }

    private static @Nullable BigDecimal score(String typed) {
        return typed.isEmpty() ? null : new BigDecimal(typed.replace(',', '.'));
    }
}
