package id.go.paserkab.desa.tenancy;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.util.function.Function;
import org.hibernate.Session;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/**
 * Plain SQL in the running transaction of the bound village, on the connection that Hibernate
 * holds: for bulk and for questions that no entity answers.
 */
@Component
public class VillageSql {

    private final EntityManager village;

    VillageSql(EntityManager village) {
        this.village = village;
    }

    /** Asks, or does; what is asked for must be read before this returns. */
    public <T> T with(Function<NamedParameterJdbcTemplate, T> work) {
        return village.unwrap(Session.class)
                .doReturningWork(connection -> work.apply(on(connection)));
    }

    private static NamedParameterJdbcTemplate on(Connection connection) {
        return new NamedParameterJdbcTemplate(new SingleConnectionDataSource(connection, true));
    }
}
