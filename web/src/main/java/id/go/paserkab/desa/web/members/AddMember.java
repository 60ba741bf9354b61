package id.go.paserkab.desa.web.members;

import id.go.paserkab.desa.identity.Role;

/** Asks for a new member of an office; {@code email} may be empty. */
public record AddMember(String username, String name, String email, Role role) {}
