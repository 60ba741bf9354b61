/**
 * Who may do what where: memberships, roles, permissions. Leans on {@code kernel}, {@code audit}
 * and {@code signal}.
 */
@NullMarked
package id.go.paserkab.desa.identity;

import org.jspecify.annotations.NullMarked;
