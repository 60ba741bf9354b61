package id.go.paserkab.desa.training;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.people.Cadre;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is invited to a session, was there, and how they did. Every change is audited or throws
 * {@link TrainingRefused}; then nothing is kept.
 */
public interface Participants {

    /** By village and name. */
    List<Participant> of(UUID session, Reach reach);

    /** Who can be invited: whoever serves on its first day and is not invited yet. */
    List<Cadre> candidates(UUID session);

    /** Invites all of them or none; how many. */
    int invite(UUID session, Set<UUID> cadres, Actor by);

    void withdraw(UUID session, UUID cadre, Actor by);

    /**
     * Notes all of it or nothing; how many participants changed. Whoever is out of reach is
     * unknown. {@code sheet} is the name of the file that it came from.
     */
    int note(UUID session, List<Mark> marks, Reach reach, @Nullable String sheet, Actor by);

    /**
     * The last day of the first training that a cadre of each village attended, of those that were
     * over on that day.
     */
    Map<VillageCode, LocalDate> trained(LocalDate day);
}
