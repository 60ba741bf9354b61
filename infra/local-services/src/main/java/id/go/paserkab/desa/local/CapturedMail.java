package id.go.paserkab.desa.local;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A mail as it was captured; attachments by their names, headers by theirs in any case. */
public record CapturedMail(
        int number,
        Instant sent,
        List<String> to,
        String subject,
        String text,
        String html,
        Map<String, String> headers,
        List<String> attachments) {}
