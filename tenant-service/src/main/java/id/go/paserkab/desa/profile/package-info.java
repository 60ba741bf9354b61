/**
 * The village's face to the world: address, contact, head, vision, history, logo. Leans on {@code
 * tenancy}, {@code register} and {@code audit}.
 */
@NullMarked
package id.go.paserkab.desa.profile;

import org.jspecify.annotations.NullMarked;
