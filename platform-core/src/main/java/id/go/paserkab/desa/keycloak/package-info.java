/**
 * Administration of the identity provider: realm, village clients, accounts. Leans on {@code
 * kernel}, {@code secret}, {@code address} and {@code identity}.
 */
@NullMarked
package id.go.paserkab.desa.keycloak;

import org.jspecify.annotations.NullMarked;
