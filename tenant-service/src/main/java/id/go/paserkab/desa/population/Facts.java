package id.go.paserkab.desa.population;

import id.go.paserkab.desa.kernel.Nik;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is known of one resident or family. Immutable; prints no values, as they are private. */
public final class Facts {

    private static final Facts NONE = new Facts(new EnumMap<>(Fact.class));

    private final Map<Fact, String> values;

    private Facts(Map<Fact, String> values) {
        this.values = values;
    }

    public static Facts none() {
        return NONE;
    }

    /** Blank values are left out. */
    public static Facts of(Map<Fact, String> values) {
        return NONE.with(values);
    }

    public @Nullable String get(Fact fact) {
        return values.get(fact);
    }

    public boolean has(Fact fact) {
        return values.containsKey(fact);
    }

    public Optional<LocalDate> date(Fact fact) {
        return Optional.ofNullable(get(fact)).map(LocalDate::parse);
    }

    public Optional<UUID> reference(Fact fact) {
        return Optional.ofNullable(get(fact)).map(UUID::fromString);
    }

    /** The official word of a coded fact, the value itself of any other. */
    public @Nullable String label(Fact fact) {
        var value = get(fact);
        var codes = fact.codes();
        return value == null || codes == null ? value : codes.label(value);
    }

    /** In whole years on that day, where the birth date is known. */
    public Optional<Integer> age(LocalDate on) {
        return date(Fact.BIRTH_DATE).map(born -> Period.between(born, on).getYears());
    }

    public Optional<Standing> standing() {
        return Optional.ofNullable(get(Fact.STANDING)).map(Standing::of);
    }

    /** Whether somebody heads a family and is there. */
    boolean heads() {
        return "1".equals(get(Fact.RELATIONSHIP))
                && standing().filter(Standing::present).isPresent();
    }

    public boolean female() {
        return "2".equals(get(Fact.SEX));
    }

    /** These facts with the changes applied; a null or blank value takes a fact away. */
    public Facts with(Map<Fact, ? extends @Nullable String> changes) {
        var changed = new EnumMap<Fact, String>(Fact.class);
        changed.putAll(values);
        changes.forEach((fact, value) -> {
            if (value == null || value.isBlank()) {
                changed.remove(fact);
            } else {
                changed.put(fact, value);
            }
        });
        return new Facts(changed);
    }

    /** These facts with every secret number hidden but for its beginning and end. */
    public Facts masked() {
        var masked = new EnumMap<Fact, String>(Fact.class);
        values.forEach((fact, value) -> masked.put(fact, fact.secret() ? mask(value) : value));
        return new Facts(masked);
    }

    private static String mask(String number) {
        if (Nik.form(number)) {
            return new Nik(number).masked();
        }
        return "••••" + number.substring(Math.max(number.length() - 2, number.length() / 2));
    }

    public Facts with(Fact fact, @Nullable String value) {
        var change = new EnumMap<Fact, @Nullable String>(Fact.class);
        change.put(fact, value);
        return with(change);
    }

    /**
     * What would have to change so that these facts say what the others say, and no fact is lost.
     */
    public Map<Fact, String> additions(Facts others) {
        var additions = new EnumMap<Fact, String>(Fact.class);
        others.values.forEach((fact, value) -> {
            if (!value.equals(values.get(fact))) {
                additions.put(fact, value);
            }
        });
        return additions;
    }

    public Map<Fact, String> all() {
        return Map.copyOf(values);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Facts facts && facts.values.equals(values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return "Facts" + values.keySet();
    }
}
