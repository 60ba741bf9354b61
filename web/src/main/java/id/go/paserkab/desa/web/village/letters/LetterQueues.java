package id.go.paserkab.desa.web.village.letters;

import id.go.paserkab.desa.identity.Membership;
import id.go.paserkab.desa.identity.Memberships;
import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.identity.Scope;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.letter.LetterArchive;
import id.go.paserkab.desa.letter.LetterLine;
import id.go.paserkab.desa.letter.LetterState;
import id.go.paserkab.desa.web.security.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What waits in the village's office, and for whom. */
@Component
public class LetterQueues {

    private static final List<LetterState> WAITING =
            List.of(
                    LetterState.TO_SIGN,
                    LetterState.TO_CHECK,
                    LetterState.SIGNED,
                    LetterState.DRAFT);

    /** Who moves a letter on; anybody at the desk may where nobody is named. */
    private static final Map<LetterState, Permission> MOVES_ON =
            Map.of(
                    LetterState.TO_SIGN,
                    Permission.SIGN_LETTERS,
                    LetterState.TO_CHECK,
                    Permission.CHECK_LETTERS);

    private final LetterArchive archive;
    private final Memberships memberships;

    LetterQueues(LetterArchive archive, Memberships memberships) {
        this.archive = archive;
        this.memberships = memberships;
    }

    /**
     * Letters in one state, those that wait longest first.
     *
     * @param all how many there are, of which the first are listed
     * @param mine whether the reader may move them on
     */
    public record Queue(LetterState state, List<LetterLine> letters, long all, boolean mine) {}

    /** The queues that are not empty, those nearest to a finished letter first. */
    public List<Queue> of(Member reader, int atMost) {
        var counts = archive.counts();
        var queues = new ArrayList<Queue>();
        for (var state : WAITING) {
            var all = counts.getOrDefault(state, 0L);
            if (all > 0) {
                queues.add(
                        new Queue(
                                state,
                                archive.waiting(state, atMost),
                                all,
                                mayMoveOn(reader.membership(), state)));
            }
        }
        return queues;
    }

    /** Whether letters in this state would wait for ever, as no member may move them on. */
    boolean waitsForNobody(LetterState state, VillageCode village) {
        return MOVES_ON.containsKey(state)
                && memberships.in(Scope.of(village)).stream()
                        .noneMatch(member -> mayMoveOn(member, state));
    }

    private static boolean mayMoveOn(Membership member, LetterState state) {
        var needed = MOVES_ON.get(state);
        return needed == null || member.role().may(needed);
    }
}
