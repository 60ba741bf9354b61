package id.go.paserkab.desa.notice;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What each member chose to be told of, and how. */
@Component
public class NoticeChoices {

    private final JdbcClient platform;

    NoticeChoices(JdbcClient platform) {
        this.platform = platform;
    }

    /** Every kind is in it. */
    public Map<NoticeKind, NoticeChoice> of(UUID membership) {
        var chosen = new EnumMap<NoticeKind, NoticeChoice>(NoticeKind.class);
        for (var kind : NoticeKind.values()) {
            chosen.put(kind, NoticeChoice.USUAL);
        }
        platform.sql("SELECT * FROM notice_choice WHERE membership = :membership")
                .param("membership", membership)
                .query(row -> {
                    chosen.put(
                            NoticeKind.valueOf(row.getString("kind")),
                            new NoticeChoice(
                                    row.getBoolean("in_product"), row.getBoolean("by_mail")));
                });
        return chosen;
    }

    @Transactional
    public void choose(UUID membership, Map<NoticeKind, NoticeChoice> choices) {
        choices.forEach((kind, choice) ->
                platform.sql(
                                """
                                INSERT INTO notice_choice (membership, kind, in_product, by_mail)
                                VALUES (:membership, :kind, :inProduct, :byMail)
                                ON CONFLICT (membership, kind)
                                DO UPDATE SET in_product = excluded.in_product, by_mail = excluded.by_mail
                                """)
                        .param("membership", membership)
                        .param("kind", kind.name())
                        .param("inProduct", choice.inProduct())
                        .param("byMail", choice.byMail())
                        .update());
    }
}
