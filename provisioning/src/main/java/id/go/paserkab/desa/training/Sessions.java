package id.go.paserkab.desa.training;

import id.go.paserkab.desa.audit.Actor;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The sessions of training. Every change is audited or throws {@link TrainingRefused}; then nothing
 * is kept.
 */
public interface Sessions {

    /** The newest first, cancelled ones too. */
    List<TrainingSession> all();

    /** Those to which somebody within the reach is invited, the newest first. */
    List<TrainingSession> within(Reach reach);

    Optional<TrainingSession> find(UUID id);

    /** Who can teach today: facilitators who serve, and cadres who serve and hold a certificate. */
    List<Trainer> trainers();

    UUID plan(SessionPlan plan, Actor by);

    /** {@code version} is the one that was looked at. */
    void change(UUID id, SessionPlan plan, int version, Actor by);

    /** What was noted of it stays; nothing more is noted. */
    void cancel(UUID id, String reason, Actor by);
}
