package id.go.paserkab.desa.ledger;

import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.ledger.Paper.Kind;
import id.go.paserkab.desa.ledger.Paper.Signature;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The register in the platform's tables, which refuse to be rewritten. */
@Component
class JdbcLetterLedger implements LetterLedger {

    private static final Logger LOG = LoggerFactory.getLogger(JdbcLetterLedger.class);

    private final JdbcClient platform;
    private final TransactionTemplate apart;

    JdbcLetterLedger(JdbcClient platform, PlatformTransactionManager transactions) {
        this.platform = platform;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public void record(IssuedLetter letter) {
        try {
            apart.executeWithoutResult(_ -> insert(letter));
        } catch (DuplicateKeyException taken) {
            throw new NumberTaken(letter.village(), letter.number(), taken);
        }
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            confirm(letter.village(), letter.seal().code());
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        confirmNowOrLater(letter);
                    }
                });
    }

    private void insert(IssuedLetter letter) {
        var number = letter.number();
        var paper = letter.paper();
        platform.sql(
                        """
                        INSERT INTO letter_entry
                            (village, letter, code_hash, file_hash, number, scheme, year, sequence, kind, kind_name,
                             initials, issued_on, valid_until, signer_name, signer_office, electronic)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(letter.village().value())
                .param(letter.letter())
                .param(letter.seal().code().hash().bytes())
                .param(letter.seal().file().bytes())
                .param(number.text())
                .param(number.scheme())
                .param(number.year())
                .param(number.sequence())
                .param(paper.kind().code())
                .param(paper.kind().name())
                .param(paper.initials())
                .param(paper.issuedOn())
                .param(paper.validUntil())
                .param(paper.signature().name())
                .param(paper.signature().office())
                .param(paper.signature().electronic())
                .update();
    }

    /** The village holds the letter by now: what fails here is made up for at its next reading. */
    private void confirmNowOrLater(IssuedLetter letter) {
        try {
            confirm(letter.village(), letter.seal().code());
        } catch (DataAccessException | TransactionException away) {
            LOG.warn("A letter waits to be confirmed in the register", away);
        }
    }

    @Override
    public void confirm(VillageCode village, LetterCode code) {
        mark(village, code.hash().bytes(), "CONFIRMED");
    }

    @Override
    public void settle(
            VillageCode village, String scheme, int year, Predicate<UndecidedLetter> issued) {
        var undecided =
                platform.sql(
                                """
                                SELECT e.* FROM letter_entry e
                                 WHERE e.village = :village AND e.scheme = :scheme AND e.year = :year
                                   AND NOT EXISTS (SELECT FROM letter_mark m
                                                    WHERE m.entry = e.entry AND m.kind IN ('CONFIRMED', 'VOID'))
                                """)
                        .params(numbering(village, scheme, year))
                        .query((row, _) ->
                                Map.entry(
                                        new UndecidedLetter(
                                                row.getObject("letter", UUID.class), number(row)),
                                        row.getBytes("code_hash")))
                        .list();
        for (var letter : undecided) {
            mark(village, letter.getValue(), issued.test(letter.getKey()) ? "CONFIRMED" : "VOID");
        }
    }

    /** What was decided on a letter first, stays. */
    private void mark(VillageCode village, byte[] code, String kind) {
        apart.executeWithoutResult(_ ->
                platform.sql(
                                """
                                INSERT INTO letter_mark (entry, kind)
                                SELECT entry, :kind FROM letter_entry e
                                 WHERE code_hash = :code AND village = :village
                                   AND NOT EXISTS (SELECT FROM letter_mark m WHERE m.entry = e.entry AND m.kind = 'VOID')
                                ON CONFLICT DO NOTHING
                                """)
                        .param("kind", kind)
                        .param("code", code)
                        .param("village", village.value())
                        .update());
    }

    @Override
    public int highest(VillageCode village, String scheme, int year) {
        return platform.sql(
                        """
                        SELECT e.sequence FROM letter_entry e
                         WHERE e.village = :village AND e.scheme = :scheme AND e.year = :year
                           AND NOT EXISTS (SELECT FROM letter_mark m WHERE m.entry = e.entry AND m.kind = 'VOID')
                         ORDER BY e.sequence DESC LIMIT 1
                        """)
                .params(numbering(village, scheme, year))
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    private static Map<String, Object> numbering(VillageCode village, String scheme, int year) {
        return Map.of("village", village.value(), "scheme", scheme, "year", year);
    }

    @Override
    public void annul(VillageCode village, LetterCode code, Instant at) {
        apart.executeWithoutResult(_ ->
                platform.sql(
                                """
                                INSERT INTO letter_mark (entry, kind, at)
                                SELECT entry, 'ANNULLED', :at FROM letter_entry e
                                 WHERE code_hash = :code AND village = :village
                                   AND NOT EXISTS (SELECT FROM letter_mark m WHERE m.entry = e.entry AND m.kind = 'VOID')
                                ON CONFLICT DO NOTHING
                                """)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("code", code.hash().bytes())
                        .param("village", village.value())
                        .update());
    }

    @Override
    public Optional<RegisteredLetter> find(VillageCode village, LetterCode code) {
        return platform.sql(
                        """
                        SELECT e.*, annulled.at AS annulled_at FROM letter_entry e
                          JOIN letter_mark confirmed ON confirmed.entry = e.entry AND confirmed.kind = 'CONFIRMED'
                          LEFT JOIN letter_mark annulled ON annulled.entry = e.entry AND annulled.kind = 'ANNULLED'
                         WHERE e.code_hash = :code AND e.village = :village
                        """)
                .param("code", code.hash().bytes())
                .param("village", village.value())
                .query((row, _) -> letter(row))
                .optional();
    }

    private static RegisteredLetter letter(ResultSet row) throws SQLException {
        var annulled = row.getObject("annulled_at", OffsetDateTime.class);
        return new RegisteredLetter(
                number(row),
                new Paper(
                        new Kind(row.getString("kind"), row.getString("kind_name")),
                        row.getString("initials"),
                        row.getObject("issued_on", LocalDate.class),
                        row.getObject("valid_until", LocalDate.class),
                        new Signature(
                                row.getString("signer_name"),
                                row.getString("signer_office"),
                                row.getBoolean("electronic"))),
                new Sha256(HexFormat.of().formatHex(row.getBytes("file_hash"))),
                annulled == null ? null : annulled.toInstant());
    }

    private static LetterNumber number(ResultSet row) throws SQLException {
        return new LetterNumber(
                row.getString("number"),
                row.getString("scheme"),
                row.getInt("year"),
                row.getInt("sequence"));
    }
}
