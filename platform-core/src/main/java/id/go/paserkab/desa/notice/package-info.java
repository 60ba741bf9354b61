/**
 * What members are told without having asked: notices are posted in the transaction of what
 * happened, kept until they are read, and brought by whichever way each member chose. Leans on
 * {@code kernel}, {@code identity}, {@code audit} and {@code secret}.
 */
@NullMarked
package id.go.paserkab.desa.notice;

import org.jspecify.annotations.NullMarked;
