package id.go.paserkab.desa.web.regency.visits;

/** How the visits stand today: made in the last 30 days, in how many villages, late, waiting. */
public record VisitFigures(int made, int villages, int late, int waiting) {}
