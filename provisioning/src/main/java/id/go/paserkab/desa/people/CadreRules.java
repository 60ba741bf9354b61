package id.go.paserkab.desa.people;

import id.go.paserkab.desa.people.PeopleRefused.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an appointment must fulfil, seen against everybody who ever served in the village. */
final class CadreRules {

    private static final int LONGEST_NUMBER = 80;

    private final List<Cadre> village;
    private final LocalDate today;

    CadreRules(List<Cadre> village, LocalDate today) {
        this.village = village;
        this.today = today;
    }

    /** What was typed, once it has been found good. */
    record Checked(String name, @Nullable Decree decree, Period period) {}

    /** {@code self} is whose appointment is being corrected. Throws {@link PeopleRefused}. */
    Checked check(Appointment typed, @Nullable UUID self) {
        var name = PeopleNotes.name(typed.name());
        var decree = decree(typed);
        var period = PeopleNotes.period(typed.from(), typed.until());
        others(self)
                .filter(other -> other.kind() == typed.kind())
                .filter(other -> other.name().equalsIgnoreCase(name))
                .filter(other -> other.period().overlaps(period))
                .findFirst()
                .ifPresent(other -> {
                    throw new PeopleRefused(Reason.SERVES_ALREADY, other.name());
                });
        if (decree != null) {
            compare(decree, typed.sharedDecree(), self);
        }
        return new Checked(name, decree, period);
    }

    /** Whom the new one takes over from, and who therefore leaves the day before. */
    Optional<Cadre> replaced(Appointment typed, Period period) {
        var replaces = typed.replaces();
        if (replaces == null) {
            return Optional.empty();
        }
        var before =
                village.stream()
                        .filter(cadre -> cadre.id().equals(replaces))
                        .filter(cadre -> cadre.kind() == typed.kind())
                        .findFirst()
                        .orElseThrow(() -> new PeopleRefused(Reason.UNKNOWN));
        if (village.stream().anyMatch(cadre -> replaces.equals(cadre.replaces()))) {
            throw new PeopleRefused(Reason.REPLACED_ALREADY, before.name());
        }
        if (!period.beginsAfter(before.period().from())) {
            throw new PeopleRefused(Reason.HANDED_OVER_TOO_EARLY, before.period().from());
        }
        return Optional.of(before);
    }

    private @Nullable Decree decree(Appointment typed) {
        var number = typed.decreeNumber().strip().replaceAll("\\s+", " ");
        if (number.isEmpty() && typed.decreeDate() == null && typed.kind() == CadreKind.OPERATOR) {
            return null;
        }
        if (number.isEmpty() || number.length() > LONGEST_NUMBER) {
            throw new PeopleRefused(Reason.DECREE_NUMBER_WRONG);
        }
        if (typed.decreeDate() == null) {
            throw new PeopleRefused(Reason.DECREE_DATE_MISSING);
        }
        if (typed.decreeDate().isAfter(today)) {
            throw new PeopleRefused(Reason.DECREE_DATE_IN_FUTURE);
        }
        if (typed.decreeDate().isBefore(PeopleNotes.EARLIEST)) {
            throw new PeopleRefused(Reason.DECREE_DATE_TOO_EARLY, PeopleNotes.EARLIEST);
        }
        return new Decree(number, typed.decreeDate());
    }

    private void compare(Decree decree, boolean shared, @Nullable UUID self) {
        others(self)
                .filter(other ->
                        other.decree() != null
                                && plain(other.decree().number()).equals(plain(decree.number())))
                .findFirst()
                .ifPresent(other -> {
                    if (!shared) {
                        throw new PeopleRefused(Reason.DECREE_TAKEN, decree.number(), other.name());
                    }
                    if (other.decree() != null && !other.decree().date().equals(decree.date())) {
                        throw new PeopleRefused(
                                Reason.DECREE_DATE_DIFFERS,
                                decree.number(),
                                other.decree().date(),
                                other.name());
                    }
                });
    }

    /** The same number written with other spaces or letters is the same number. */
    private static String plain(String number) {
        return number.replaceAll("[\\s.]", "").toLowerCase(Locale.ROOT);
    }

    private Stream<Cadre> others(@Nullable UUID self) {
        return village.stream().filter(cadre -> !cadre.id().equals(self));
    }
}
