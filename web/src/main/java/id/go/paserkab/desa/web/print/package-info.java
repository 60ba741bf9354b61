/**
 * What is drawn for paper: pages as tagged PDF, and drawings that are the same on a screen and in
 * print. Leans on nothing of ours.
 */
@NullMarked
package id.go.paserkab.desa.web.print;

import org.jspecify.annotations.NullMarked;
