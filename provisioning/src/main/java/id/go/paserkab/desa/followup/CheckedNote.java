package id.go.paserkab.desa.followup;

import id.go.paserkab.desa.followup.FollowUpRefused.Reason;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What was typed of a step, once it has been found good. */
record CheckedNote(@Nullable Long figure, @Nullable String note) {

    private static final int LONGEST_NOTE = 1000;
    private static final int MOST_YEARS_AHEAD = 3;

    /** Before this nobody in Paser was trained. */
    private static final LocalDate EARLIEST = LocalDate.of(2021, 1, 1);

    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(\\.\\d{3})+");
    private static final Pattern PLAIN = Pattern.compile("\\d{1,18}");

    static CheckedNote of(NoteStep asked, LocalDate today) {
        if (!asked.step().noted()
                && (asked.done() != null || !asked.figure().isBlank() || asked.file().length > 0)) {
            throw new FollowUpRefused(Reason.DECREE_IS_KNOWN);
        }
        days(asked.due(), asked.done(), today);
        var figure = figure(asked.figure().strip(), asked.step().measure());
        if (figure != null && asked.done() == null) {
            throw new FollowUpRefused(Reason.FIGURE_BEFORE_DONE);
        }
        var note = asked.note().replace("\r\n", "\n").strip();
        if (note.length() > LONGEST_NOTE) {
            throw new FollowUpRefused(Reason.NOTE_TOO_LONG, LONGEST_NOTE);
        }
        return new CheckedNote(figure, note.isEmpty() ? null : note);
    }

    private static void days(@Nullable LocalDate due, @Nullable LocalDate done, LocalDate today) {
        var latest = today.plusYears(MOST_YEARS_AHEAD);
        if (due != null && (due.isBefore(EARLIEST) || due.isAfter(latest))) {
            throw new FollowUpRefused(Reason.DUE_OUT_OF_RANGE, EARLIEST, latest);
        }
        if (done != null && done.isAfter(today)) {
            throw new FollowUpRefused(Reason.DONE_IN_FUTURE, today);
        }
        if (done != null && done.isBefore(EARLIEST)) {
            throw new FollowUpRefused(Reason.DONE_TOO_EARLY, EARLIEST);
        }
    }

    /** As people in Paser write it: {@code 20.000.000}, or without the points. */
    private static @Nullable Long figure(String typed, Step.Measure measure) {
        var plain = typed.replaceAll("[\\s\u00a0]|^Rp\\.?", "");
        if (plain.isEmpty() || measure == Step.Measure.NONE) {
            return null;
        }
        var shown = plain.substring(0, Math.min(plain.length(), 30));
        if (plain.matches("-[\\d.]+")) {
            throw new FollowUpRefused(Reason.FIGURE_NEGATIVE, shown);
        }
        if (GROUPED.matcher(plain).matches()) {
            plain = plain.replace(".", "");
        }
        if (!plain.matches("\\d+")) {
            throw new FollowUpRefused(Reason.FIGURE_UNREADABLE, shown);
        }
        if (!PLAIN.matcher(plain).matches() || Long.parseLong(plain) > measure.most()) {
            throw new FollowUpRefused(Reason.FIGURE_TOO_LARGE, measure.most());
        }
        return Long.valueOf(plain);
    }
}
