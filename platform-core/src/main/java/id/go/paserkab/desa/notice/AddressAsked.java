package id.go.paserkab.desa.notice;

import java.util.UUID;

/** Said within the transaction in which a member asked for a code to be mailed to an address. */
public record AddressAsked(UUID membership, UUID request) {}
