--liquibase formatted sql

--changeset desa:platform-0015-gate
-- G5 asks the follow-up itself. Where DPMD has made the gate its own, it stays as they made it.
INSERT INTO gate_edition (gate, edition, title, purpose, basis, review_days, at, by_subject, by_name)
SELECT gate, 2, title, purpose, basis, review_days, now(), 'platform:followup', 'Sistem'
  FROM gate_edition e
 WHERE gate = 'G5' AND edition = 1
   AND NOT EXISTS (SELECT FROM gate_edition l WHERE l.gate = 'G5' AND l.edition > 1);

INSERT INTO gate_item (gate, edition, item, position, kind, label, required, unit, minimum, check_of)
SELECT i.* FROM gate_edition e
 CROSS JOIN (VALUES
    ('G5', 2, 'tercatat-sosialisasi', 1, 'CHECK', 'Sosialisasi ruang komunitas: tanggal dan jumlah warga yang hadir tercatat', true, NULL, NULL::numeric, 'SOCIALISATION_HELD'),
    ('G5', 2, 'tercatat-pelatihan', 2, 'CHECK', 'Pelatihan warga sudah diadakan', true, NULL, NULL, 'RESIDENTS_TRAINED'),
    ('G5', 2, 'aktif', 3, 'CHECK', 'Situs desa sudah aktif', true, NULL, NULL, 'VILLAGE_LIVE'),
    ('G5', 2, 'profil', 4, 'CHECK', 'Profil desa sudah diisi', true, NULL, NULL, 'PROFILE_FILLED')) i
 WHERE e.gate = 'G5' AND e.edition = 2 AND e.by_subject = 'platform:followup';
