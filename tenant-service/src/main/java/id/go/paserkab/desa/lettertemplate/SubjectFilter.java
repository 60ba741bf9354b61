package id.go.paserkab.desa.lettertemplate;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may be the subject of a kind of letter. An empty set asks for nothing. What the register does
 * not know refuses nobody: the officer sees the person and decides.
 */
public record SubjectFilter(
        Set<Sex> sexes,
        @Nullable Integer youngest,
        @Nullable Integer oldest,
        Set<Marital> marital,
        Set<Standing> standings) {

    /** Anybody whom the register knows. */
    public static final SubjectFilter ANYBODY =
            new SubjectFilter(Set.of(), null, null, Set.of(), Set.of());

    public SubjectFilter {
        sexes = Set.copyOf(sexes);
        marital = Set.copyOf(marital);
        standings = Set.copyOf(standings);
    }

    /** What speaks against this subject, empty where nothing does. */
    public Set<Obstacle> obstacles(SubjectFacts facts) {
        var found = EnumSet.noneOf(Obstacle.class);
        if (excludes(sexes, facts.sex())) {
            found.add(Obstacle.SEX);
        }
        if (excludes(marital, facts.marital())) {
            found.add(Obstacle.MARITAL);
        }
        if (excludes(standings, facts.standing())) {
            found.add(Obstacle.STANDING);
        }
        Optional.ofNullable(facts.age()).flatMap(this::aged).ifPresent(found::add);
        return found;
    }

    private Optional<Obstacle> aged(int age) {
        if (youngest != null && age < youngest) {
            return Optional.of(Obstacle.TOO_YOUNG);
        }
        return oldest != null && age > oldest ? Optional.of(Obstacle.TOO_OLD) : Optional.empty();
    }

    private static <E extends Enum<E>> boolean excludes(Set<E> asked, @Nullable E fact) {
        return fact != null && !asked.isEmpty() && !asked.contains(fact);
    }

    /** Why somebody may not be the subject. */
    public enum Obstacle {
        SEX,
        TOO_YOUNG,
        TOO_OLD,
        MARITAL,
        STANDING
    }
}
