package id.go.paserkab.desa.notice;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.audit.AuditEntry;
import id.go.paserkab.desa.audit.AuditTrail;
import id.go.paserkab.desa.notice.MailAddressRefused.Reason;
import id.go.paserkab.desa.secret.DerivedSecrets;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The addresses to which members have notices mailed. One counts only once a code that was mailed
 * to it has come back from the member: nobody gets mail that they did not ask for.
 */
@Component
public class MailAddresses {

    /** How long a code is good for. */
    public static final Duration GOOD_FOR = Duration.ofHours(24);

    private static final int MOST_WRONG = 5;
    private static final int MOST_REQUESTS = 5;
    private static final int CODE = 8;
    // Without what is easily taken for another on a small screen.
    private static final String LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "(?=.{3,254}$)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                            + "@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
                            + "(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*");

    private final MailReaderRows rows;
    private final DerivedSecrets secrets;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MailAddresses(
            MailReaderRows rows,
            DerivedSecrets secrets,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.secrets = secrets;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    public MailReader of(UUID membership) {
        return rows.find(membership).map(MailReaderRows.Row::reader).orElse(MailReader.NOBODY);
    }

    @Transactional
    public void speak(UUID membership, Locale language) {
        rows.speak(membership, language.getLanguage().equals("en") ? "en" : "id");
    }

    /** Has a code mailed to the address; one that is confirmed already goes on counting so far. */
    @Transactional
    public void ask(UUID membership, String typed) {
        var address = typed.strip();
        if (!ADDRESS.matcher(address).matches() || address.indexOf('@') > 64) {
            throw new MailAddressRefused(Reason.FORM);
        }
        var before = rows.lock(membership);
        var now = clock.instant();
        var day = before.countedSince();
        var fresh = day == null || day.plus(Duration.ofDays(1)).isBefore(now);
        if (!fresh && before.requests() >= MOST_REQUESTS) {
            throw new MailAddressRefused(Reason.ASKED_TOO_OFTEN);
        }
        var request = UUID.randomUUID();
        rows.ask(membership, address, request, now, fresh);
        events.publishEvent(new AddressAsked(membership, request));
    }

    /** The same once more, with a new code. */
    @Transactional
    public void askAgain(UUID membership) {
        var pending = of(membership).pending();
        if (pending == null) {
            throw new MailAddressRefused(Reason.NOTHING_ASKED);
        }
        ask(membership, pending);
    }

    /** Takes the code back that was mailed; whatever was wrong counts even though it is refused. */
    @Transactional(noRollbackFor = MailAddressRefused.class)
    public void confirm(UUID membership, String typed, Actor by) {
        var row = rows.lock(membership);
        var reader = row.reader();
        var asked = reader.requestedAt();
        if (reader.pending() == null || asked == null) {
            throw new MailAddressRefused(Reason.NOTHING_ASKED);
        }
        if (asked.plus(GOOD_FOR).isBefore(clock.instant())) {
            throw new MailAddressRefused(Reason.EXPIRED);
        }
        if (row.wrong() >= MOST_WRONG) {
            throw new MailAddressRefused(Reason.TOO_MANY_WRONG);
        }
        if (!same(typed, code(membership, reader))) {
            rows.wrong(membership);
            throw new MailAddressRefused(Reason.WRONG_CODE);
        }
        rows.confirm(membership);
        audit.record(AuditEntry.of(by, "notice.address-confirmed"));
    }

    /** Takes both addresses away, the confirmed one and the one that waits. */
    @Transactional
    public void remove(UUID membership, Actor by) {
        if (rows.remove(membership)) {
            audit.record(AuditEntry.of(by, "notice.address-removed"));
        }
    }

    /** The code for the pending address; it is worked out and never kept. */
    public String code(UUID membership, MailReader reader) {
        var bytes =
                secrets.derive(
                                "notice-address",
                                membership + ":" + reader.request() + ":" + reader.pending())
                        .getBytes(StandardCharsets.US_ASCII);
        var code = new StringBuilder();
        for (var n = 0; n < CODE; n++) {
            // Two base64 characters for each letter keep the letters nearly evenly spread.
            code.append(LETTERS.charAt((bytes[2 * n] * 64 + bytes[2 * n + 1]) % LETTERS.length()));
        }
        return code.toString();
    }

    private static boolean same(String typed, String code) {
        var plain = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return MessageDigest.isEqual(
                plain.getBytes(StandardCharsets.UTF_8), code.getBytes(StandardCharsets.UTF_8));
    }
}
