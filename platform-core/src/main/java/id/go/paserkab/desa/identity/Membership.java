package id.go.paserkab.desa.identity;

import java.time.Instant;
import java.util.UUID;

/**
 * That an account ({@code subject}, the identity provider's id) holds a role in a scope. This
 * table, not any claim in a token, is what says what somebody may do.
 */
public record Membership(
        UUID id,
        Scope scope,
        String subject,
        String username,
        String name,
        String email,
        Role role,
        Instant since) {}
