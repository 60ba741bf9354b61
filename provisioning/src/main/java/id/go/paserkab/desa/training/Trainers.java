package id.go.paserkab.desa.training;

import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.people.Cadres;
import id.go.paserkab.desa.people.Facilitators;
import id.go.paserkab.desa.training.TrainingRefused.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who can teach: facilitators, and cadres who hold a certificate themselves. */
@Component
final class Trainers {

    private final Facilitators facilitators;
    private final Cadres cadres;
    private final JdbcClient platform;

    Trainers(Facilitators facilitators, Cadres cadres, JdbcClient platform) {
        this.facilitators = facilitators;
        this.cadres = cadres;
        this.platform = platform;
    }

    List<Trainer> all() {
        return Stream.concat(
                        facilitators.all().stream()
                                .map(one ->
                                        new Trainer(
                                                Trainer.Kind.FACILITATOR,
                                                one.id(),
                                                one.name(),
                                                null,
                                                null)),
                        certified().stream())
                .toList();
    }

    /** Throws {@link TrainingRefused} where they cannot teach on that day. */
    void check(Trainer.Kind kind, UUID id, LocalDate day) {
        switch (kind) {
            case FACILITATOR -> {
                var one = facilitators.find(id).orElseThrow(Trainers::missing);
                if (!one.period().holds(day)) {
                    throw new TrainingRefused(Reason.TRAINER_AWAY, one.name());
                }
            }
            case CADRE -> {
                var one = cadres.find(id).orElseThrow(Trainers::missing);
                if (certified().stream().noneMatch(other -> other.id().equals(id))) {
                    throw new TrainingRefused(Reason.TRAINER_NOT_TRAINED, one.name());
                }
                if (!one.period().holds(day)) {
                    throw new TrainingRefused(Reason.TRAINER_AWAY, one.name());
                }
            }
        }
    }

    private List<Trainer> certified() {
        return platform.sql(
                        """
                        SELECT c.id, c.name, c.village,
                               (SELECT min(w.number) FROM wave_village v JOIN wave w ON w.id = v.wave
                                 WHERE v.village = c.village AND w.state <> 'ABORTED') AS wave
                          FROM cadre c
                         WHERE EXISTS (SELECT FROM training_certificate t
                                        WHERE t.cadre = c.id AND t.revoked IS NULL)
                         ORDER BY c.village, lower(c.name), c.id
                        """)
                .query((row, n) ->
                        new Trainer(
                                Trainer.Kind.CADRE,
                                row.getObject("id", UUID.class),
                                row.getString("name"),
                                new VillageCode(row.getString("village")),
                                row.getObject("wave", Integer.class)))
                .list();
    }

    private static TrainingRefused missing() {
        return new TrainingRefused(Reason.TRAINER_MISSING);
    }
}
