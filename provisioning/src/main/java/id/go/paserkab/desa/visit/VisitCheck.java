package id.go.paserkab.desa.visit;

import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.readiness.GateCode;
import id.go.paserkab.desa.visit.Visit.NextStep;
import id.go.paserkab.desa.visit.VisitRefused.Fault;
import id.go.paserkab.desa.visit.VisitRefused.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks through what is told of a visit and notes everything that is wrong with it. */
final class VisitCheck {

    static final int LONGEST_DONE = 4000;
    static final int LONGEST_AGREED = 2000;
    static final int LONGEST_STEP = 400;
    static final int LONGEST_OWNER = 120;

    private final Beat beat;
    private final Set<GateCode> gates;
    private final LocalDate today;
    private final List<Fault> faults = new ArrayList<>();

    VisitCheck(Beat beat, Set<GateCode> gates, LocalDate today) {
        this.beat = beat;
        this.gates = gates;
        this.today = today;
    }

    /** What of a visit is kept as it was checked. */
    record Checked(
            VillageCode village,
            LocalDate held,
            Topic topic,
            Set<GateCode> gates,
            String done,
            String agreed,
            @Nullable NextStep next,
            @Nullable Integer attendance) {}

    /** {@code kept} is how many photographs it has already. Throws {@link VisitRefused}. */
    Checked check(VisitTold told, int kept) {
        day(told);
        if (told.topic() == null) {
            wrong(Reason.TOPIC_MISSING);
        }
        if (!gates.containsAll(told.gates())) {
            wrong(Reason.GATE_UNKNOWN);
        }
        var done = text(told.done(), LONGEST_DONE, Reason.DONE_TOO_LONG);
        if (done.isEmpty()) {
            wrong(Reason.DONE_MISSING);
        }
        var agreed = text(told.agreed(), LONGEST_AGREED, Reason.AGREED_TOO_LONG);
        var next = next(told);
        var attendance = attendance(told.attendance());
        if (told.photos().size() + kept > Visit.MOST_PHOTOS) {
            wrong(Reason.TOO_MANY_PHOTOS, Visit.MOST_PHOTOS);
        }
        if (!faults.isEmpty()) {
            throw new VisitRefused(faults);
        }
        return new Checked(
                Objects.requireNonNull(told.village()),
                Objects.requireNonNull(told.held()),
                Objects.requireNonNull(told.topic()),
                told.gates(),
                done,
                agreed,
                next,
                attendance);
    }

    private void day(VisitTold told) {
        var village = told.village();
        var held = told.held();
        if (village == null) {
            wrong(Reason.VILLAGE_MISSING);
        }
        if (held == null) {
            wrong(Reason.DAY_MISSING);
        } else if (held.isAfter(today)) {
            wrong(Reason.DAY_IN_FUTURE, today);
        } else if (village != null) {
            beat.objection(village, held).ifPresent(faults::add);
        }
    }

    private @Nullable NextStep next(VisitTold told) {
        var what = line(told.nextStep(), LONGEST_STEP, Reason.NEXT_STEP_TOO_LONG);
        var who = line(told.nextOwner(), LONGEST_OWNER, Reason.NEXT_OWNER_TOO_LONG);
        var due = told.nextDay();
        if (what.isEmpty() && who.isEmpty() && due == null) {
            return null;
        }
        if (what.isEmpty()) {
            wrong(Reason.NEXT_STEP_MISSING);
        }
        if (who.isEmpty()) {
            wrong(Reason.NEXT_OWNER_MISSING);
        }
        if (due == null) {
            wrong(Reason.NEXT_DAY_MISSING);
            return null;
        }
        if (told.held() != null && due.isBefore(told.held())) {
            wrong(Reason.NEXT_DAY_TOO_EARLY, told.held());
        }
        return new NextStep(what, due, who);
    }

    private @Nullable Integer attendance(String typed) {
        var plain = typed.strip();
        if (plain.isEmpty()) {
            return null;
        }
        if (!plain.matches("\\d{1,4}")) {
            wrong(Reason.ATTENDANCE_WRONG);
            return null;
        }
        return Integer.valueOf(plain);
    }

    private String line(String typed, int longest, Reason tooLong) {
        return text(VisitNotes.line(typed), longest, tooLong);
    }

    /** Lines as they were typed, without what nobody can see. */
    private String text(String typed, int longest, Reason tooLong) {
        var text =
                typed.replaceAll("\\r\\n?", "\n")
                        .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]+", "")
                        .strip();
        if (text.length() > longest) {
            wrong(tooLong, longest);
        }
        return text;
    }

    private void wrong(Reason reason, Object... about) {
        faults.add(Fault.of(reason, about));
    }
}
