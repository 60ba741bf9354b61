package id.go.paserkab.desa.people;

import id.go.paserkab.desa.document.DocumentId;
import id.go.paserkab.desa.kernel.VillageCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of cadres and operators. */
@Component
final class CadreRows {

    private final JdbcClient platform;

    CadreRows(JdbcClient platform) {
        this.platform = platform;
    }

    List<Cadre> on(LocalDate day) {
        return platform.sql(
                        """
                        SELECT * FROM cadre
                         WHERE first_day <= :day AND coalesce(last_day, 'infinity') >= :day
                         ORDER BY village, kind, lower(name), id
                        """)
                .param("day", day)
                .query((row, n) -> cadre(row))
                .list();
    }

    List<Cadre> of(VillageCode village) {
        return platform.sql(
                        """
                        SELECT * FROM cadre WHERE village = ?
                         ORDER BY first_day DESC, kind, lower(name), id
                        """)
                .param(village.value())
                .query((row, n) -> cadre(row))
                .list();
    }

    Optional<Cadre> find(UUID id) {
        return platform.sql("SELECT * FROM cadre WHERE id = ?")
                .param(id)
                .query((row, n) -> cadre(row))
                .optional();
    }

    Optional<Cadre> withDocument(DocumentId document) {
        return platform.sql("SELECT * FROM cadre WHERE document = ?")
                .param(document.value())
                .query((row, n) -> cadre(row))
                .optional();
    }

    void insert(Cadre cadre) {
        platform.sql(
                        """
                        INSERT INTO cadre (id, village, kind, name, decree_number, decree_date, document,
                                           first_day, last_day, replaces)
                        VALUES (:id, :village, :kind, :name, :number, :date, :document, :from, :until, :replaces)
                        """)
                .params(parameters(cadre))
                .update();
    }

    void update(Cadre cadre) {
        platform.sql(
                        """
                        UPDATE cadre
                           SET kind = :kind, name = :name, decree_number = :number, decree_date = :date,
                               document = :document, first_day = :from, last_day = :until,
                               version = version + 1
                         WHERE id = :id AND village = :village
                        """)
                .params(parameters(cadre))
                .update();
    }

    private static Map<String, @Nullable Object> parameters(Cadre cadre) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("id", cadre.id());
        parameters.put("village", cadre.village().value());
        parameters.put("kind", cadre.kind().name());
        parameters.put("name", cadre.name());
        parameters.put("number", cadre.decree() == null ? null : cadre.decree().number());
        parameters.put("date", cadre.decree() == null ? null : cadre.decree().date());
        parameters.put("document", cadre.document() == null ? null : cadre.document().value());
        parameters.put("from", cadre.period().from());
        parameters.put("until", cadre.period().until());
        parameters.put("replaces", cadre.replaces());
        return parameters;
    }

    private static Cadre cadre(ResultSet row) throws SQLException {
        var number = row.getString("decree_number");
        var document = row.getObject("document", UUID.class);
        return new Cadre(
                row.getObject("id", UUID.class),
                new VillageCode(row.getString("village")),
                CadreKind.valueOf(row.getString("kind")),
                row.getString("name"),
                number == null
                        ? null
                        : new Decree(number, row.getObject("decree_date", LocalDate.class)),
                document == null ? null : new DocumentId(document),
                Columns.period(row),
                row.getObject("replaces", UUID.class),
                row.getInt("version"));
    }
}
