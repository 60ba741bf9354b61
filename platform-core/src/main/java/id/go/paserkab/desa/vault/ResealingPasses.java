package id.go.paserkab.desa.vault;

import id.go.paserkab.desa.kernel.VillageCode;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How far each village has been sealed anew. Times are the database's, so that nodes agree; a pass
 * that a later renewal has overtaken is begun again.
 */
@Component
class ResealingPasses {

    private final JdbcClient platform;

    ResealingPasses(JdbcClient platform) {
        this.platform = platform;
    }

    /**
     * A pass through all places of a village.
     *
     * @param begunAt what tells it from any other pass
     * @param place the place that it has come to, or null at its start
     * @param row the last row that was looked at there
     */
    record Pass(
            VillageCode village,
            OffsetDateTime begunAt,
            @Nullable String place,
            @Nullable UUID row) {}

    /** Goes on where a pass was left, or begins one. */
    Pass begin(VillageCode village) {
        platform.sql(
                        """
                        INSERT INTO village_resealing AS pass (village, begun_at) VALUES (:village, now())
                        ON CONFLICT (village) DO UPDATE
                           SET begun_at = now(), finished_at = NULL, place = NULL, after_row = NULL
                         WHERE pass.finished_at IS NOT NULL
                            OR pass.begun_at <= (SELECT renewed_at FROM village_key WHERE village = :village)
                        """)
                .param("village", village.value())
                .update();
        return platform.sql(
                        "SELECT begun_at, place, after_row FROM village_resealing WHERE village = :village")
                .param("village", village.value())
                .query((row, _) ->
                        new Pass(
                                village,
                                row.getObject("begun_at", OffsetDateTime.class),
                                row.getString("place"),
                                row.getObject("after_row", UUID.class)))
                .single();
    }

    void reached(Pass pass, SealedPlace place, UUID row) {
        platform.sql(
                        """
                        UPDATE village_resealing SET place = :place, after_row = :row
                         WHERE village = :village AND begun_at = :begun AND finished_at IS NULL
                        """)
                .param("place", place.name())
                .param("row", row)
                .param("village", pass.village().value())
                .param("begun", pass.begunAt())
                .update();
    }

    void finished(Pass pass) {
        platform.sql(
                        """
                        UPDATE village_resealing SET finished_at = now(), place = NULL, after_row = NULL
                         WHERE village = :village AND begun_at = :begun
                        """)
                .param("village", pass.village().value())
                .param("begun", pass.begunAt())
                .update();
    }

    /** Begins from the start the next time, as something could not be reached. */
    void again(Pass pass) {
        platform.sql(
                        """
                        UPDATE village_resealing SET place = NULL, after_row = NULL
                         WHERE village = :village AND begun_at = :begun AND finished_at IS NULL
                        """)
                .param("village", pass.village().value())
                .param("begun", pass.begunAt())
                .update();
    }

    /**
     * Whether the village's keys were renewed and no pass was finished that began once every node
     * had heard of it: until then one may have sealed by the older key.
     */
    boolean due(VillageCode village) {
        return platform.sql(
                        """
                        SELECT EXISTS (SELECT FROM village_key k
                                        WHERE k.village = :village AND k.renewed_at IS NOT NULL
                                          AND k.destroyed_at IS NULL
                                          AND NOT EXISTS (SELECT FROM village_resealing pass
                                                           WHERE pass.village = k.village
                                                             AND pass.finished_at IS NOT NULL
                                                             AND pass.begun_at > k.renewed_at + :heard * interval '1 second'))
                        """)
                .param("village", village.value())
                .param("heard", VillageKeys.KEPT.multipliedBy(2).toSeconds())
                .query(Boolean.class)
                .single();
    }
}
