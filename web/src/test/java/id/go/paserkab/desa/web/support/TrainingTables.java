package id.go.paserkab.desa.web.support;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Empties the training and the people whom it holds on to; the curriculum stays. */
public final class TrainingTables {

    private TrainingTables() {}

    public static void empty(Platform platform) {
        for (var table :
                List.of(
                        "visit_photo",
                        "visit_gate",
                        "visit",
                        "training_certificate",
                        "training_participant",
                        "training_session_module",
                        "training_session",
                        "cadre",
                        "facilitator_assignment",
                        "facilitator")) {
            platform.bean(JdbcClient.class).sql("DELETE FROM " + table).update();
        }
    }
}
