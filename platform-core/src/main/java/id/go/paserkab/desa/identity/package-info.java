/**
 * Who may do what where: memberships, roles, permissions. Leans on {@code kernel} and {@code
 * audit}.
 */
@NullMarked
package id.go.paserkab.desa.identity;

import org.jspecify.annotations.NullMarked;
