package id.go.paserkab.desa.platform;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets one transaction of the platform at a time do a thing, whichever node it runs on, so that
 * what was checked still holds when it is written.
 */
@Component
public class OneAtATime {

    private final JdbcClient platform;

    OneAtATime(JdbcClient platform) {
        this.platform = platform;
    }

    /** Waits until nobody else holds this name; it is held until the running transaction ends. */
    public void hold(String name) {
        platform.sql("SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .param("name", "desa:" + name)
                .query(Integer.class)
                .single();
    }
}
