package id.go.paserkab.desa.notice;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where and in which language a member reads mails: {@code confirmed} is an address from which a
 * code came back; {@code pending} one to which a code was mailed by the given request.
 */
public record MailReader(
        Locale language,
        @Nullable String confirmed,
        @Nullable String pending,
        @Nullable UUID request,
        @Nullable Instant requestedAt) {

    static final MailReader NOBODY = new MailReader(Locale.of("id"), null, null, null, null);
}
