/**
 * The training of cadres and operators: the curriculum, its sessions, who was there and how they
 * did, and the certificates of those who passed. Leans on {@code people}, {@code register}, {@code
 * spreadsheet} and {@code audit}.
 */
@NullMarked
package id.go.paserkab.desa.training;

import org.jspecify.annotations.NullMarked;
