/**
 * The desk at which members of an office, the regency's or a village's, get accounts, roles and
 * one-time passwords. Leans on {@code identity}, {@code keycloak} and {@code audit}.
 */
@NullMarked
package id.go.paserkab.desa.web.members;

import org.jspecify.annotations.NullMarked;
