package id.go.paserkab.desa.training;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.people.Cadre;
import id.go.paserkab.desa.people.Cadres;
import id.go.paserkab.desa.training.TrainingRefused.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The desk where people are invited, and where it is noted how they did. */
@Component
class ParticipantDesk implements Participants {

    private final ParticipantRows rows;
    private final SessionRows sessions;
    private final Cadres cadres;
    private final TrainingNotes notes;

    ParticipantDesk(
            ParticipantRows rows, SessionRows sessions, Cadres cadres, TrainingNotes notes) {
        this.rows = rows;
        this.sessions = sessions;
        this.cadres = cadres;
        this.notes = notes;
    }

    @Override
    public List<Participant> of(UUID session, Reach reach) {
        return rows.of(session).stream().filter(one -> reach.holds(one.village())).toList();
    }

    @Override
    public Map<VillageCode, LocalDate> trained(LocalDate day) {
        return rows.trained(day);
    }

    @Override
    public List<Cadre> candidates(UUID session) {
        return candidates(known(session));
    }

    @Override
    @Transactional
    public int invite(UUID session, Set<UUID> chosen, Actor by) {
        notes.oneAtATime();
        var before = open(session);
        var invited = candidates(before).stream().filter(one -> chosen.contains(one.id())).toList();
        if (invited.isEmpty()) {
            throw new TrainingRefused(Reason.NOBODY_TO_INVITE);
        }
        var left = before.capacity() - before.counts().invited();
        if (invited.size() > left) {
            throw new TrainingRefused(Reason.NO_ROOM, left, invited.size());
        }
        for (var cadre : invited) {
            rows.invite(session, cadre.id());
            notes.note(
                    TrainingNotes.session(by, "invited", session)
                            .village(cadre.village())
                            .detail("cadre", cadre.id().toString()));
        }
        return invited.size();
    }

    @Override
    @Transactional
    public void withdraw(UUID session, UUID cadre, Actor by) {
        notes.oneAtATime();
        open(session);
        var participant =
                rows.of(session).stream()
                        .filter(one -> one.cadre().equals(cadre))
                        .findFirst()
                        .orElseThrow(() -> new TrainingRefused(Reason.UNKNOWN));
        if (participant.noted() || rows.certifiedEver(session, cadre)) {
            throw new TrainingRefused(Reason.NOTED_ALREADY, participant.name());
        }
        rows.withdraw(session, cadre);
        notes.note(
                TrainingNotes.session(by, "invitation-withdrawn", session)
                        .village(participant.village())
                        .detail("cadre", cadre.toString()));
    }

    @Override
    @Transactional
    public int note(UUID session, List<Mark> marks, Reach reach, @Nullable String sheet, Actor by) {
        notes.oneAtATime();
        var before = open(session);
        if (notes.today().isBefore(before.first())) {
            throw new TrainingRefused(Reason.NOT_BEGUN, before.first());
        }
        var known = of(session, reach).stream().collect(toMap(Participant::cadre, identity()));
        var changed = 0;
        for (var mark : marks) {
            var participant = known.get(mark.cadre());
            if (participant == null) {
                throw new TrainingRefused(Reason.UNKNOWN);
            }
            if (!mark.says(participant.mark())) {
                change(session, participant, mark, sheet, by);
                changed++;
            }
        }
        return changed;
    }

    private void change(
            UUID session, Participant before, Mark mark, @Nullable String sheet, Actor by) {
        if (before.version() != mark.version()) {
            throw new TrainingRefused(Reason.CHANGED_MEANWHILE);
        }
        if (before.certificate() != null) {
            throw new TrainingRefused(Reason.CERTIFIED_ALREADY, before.name());
        }
        if (!Mark.possible(mark.pre()) || !Mark.possible(mark.post())) {
            throw new TrainingRefused(Reason.SCORE_WRONG, before.name());
        }
        rows.update(session, mark);
        var entry =
                TrainingNotes.session(by, "result-noted", session)
                        .village(before.village())
                        .detail("cadre", mark.cadre().toString());
        notes.note(sheet == null ? entry : entry.detail("file", sheet));
    }

    private List<Cadre> candidates(TrainingSession session) {
        var invited = rows.of(session.id()).stream().map(Participant::cadre).collect(toSet());
        return cadres.on(session.first()).stream()
                .filter(cadre -> !invited.contains(cadre.id()))
                .filter(cadre -> !cadre.id().equals(session.trainer().id()))
                .toList();
    }

    private TrainingSession open(UUID id) {
        var session = known(id);
        if (session.cancelled()) {
            throw new TrainingRefused(Reason.CANCELLED_ALREADY);
        }
        return session;
    }

    private TrainingSession known(UUID id) {
        return sessions.find(id).orElseThrow(() -> new TrainingRefused(Reason.UNKNOWN));
    }
}
