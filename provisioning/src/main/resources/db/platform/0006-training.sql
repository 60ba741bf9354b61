--liquibase formatted sql

--changeset desa:platform-0006-training
CREATE TABLE training_module (
    id        uuid PRIMARY KEY,
    position  integer NOT NULL GENERATED ALWAYS AS IDENTITY,
    title     text NOT NULL CHECK (length(title) BETWEEN 1 AND 120),
    -- One a line.
    topics    text NOT NULL CHECK (length(topics) BETWEEN 1 AND 2000),
    hours     integer NOT NULL CHECK (hours BETWEEN 1 AND 200),
    pass_mark integer NOT NULL CHECK (pass_mark BETWEEN 0 AND 100),
    -- Our own starting point; whatever DPMD has changed is theirs.
    starter   boolean NOT NULL DEFAULT false,
    retired   timestamptz,
    version   integer NOT NULL DEFAULT 1,
    created   timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX training_module_title ON training_module (lower(title)) WHERE retired IS NULL;

CREATE TABLE training_session (
    id          uuid PRIMARY KEY,
    place       text NOT NULL CHECK (length(place) BETWEEN 1 AND 120),
    first_day   date NOT NULL,
    last_day    date NOT NULL,
    district    text REFERENCES district (code),
    capacity    integer NOT NULL CHECK (capacity BETWEEN 1 AND 200),
    -- The trainer: a facilitator, or a cadre who was trained before.
    facilitator uuid REFERENCES facilitator (id),
    cadre       uuid REFERENCES cadre (id),
    -- The highest of its modules' when it was planned: what is changed later changes no result.
    pass_mark   integer NOT NULL CHECK (pass_mark BETWEEN 0 AND 100),
    cancelled   timestamptz,
    cancel_reason text CHECK (length(cancel_reason) BETWEEN 1 AND 400),
    version     integer NOT NULL DEFAULT 1,
    created     timestamptz NOT NULL DEFAULT now(),
    CHECK (last_day >= first_day),
    CHECK (num_nonnulls(facilitator, cadre) = 1),
    CHECK ((cancelled IS NULL) = (cancel_reason IS NULL))
);
CREATE INDEX training_session_day ON training_session (first_day DESC);

CREATE TABLE training_session_module (
    session uuid NOT NULL REFERENCES training_session (id),
    module  uuid NOT NULL REFERENCES training_module (id),
    PRIMARY KEY (session, module)
);

CREATE TABLE training_participant (
    session  uuid NOT NULL REFERENCES training_session (id),
    cadre    uuid NOT NULL REFERENCES cadre (id),
    attended boolean,
    pre      numeric(5, 2) CHECK (pre BETWEEN 0 AND 100),
    post     numeric(5, 2) CHECK (post BETWEEN 0 AND 100),
    version  integer NOT NULL DEFAULT 1,
    PRIMARY KEY (session, cadre)
);
CREATE INDEX training_participant_cadre ON training_participant (cadre);

-- A certificate says for ever what was printed on it.
CREATE TABLE training_certificate (
    code          text PRIMARY KEY CHECK (code ~ '^[2-9A-HJ-NP-Z]{20}$'),
    session       uuid NOT NULL,
    cadre         uuid NOT NULL,
    name          text NOT NULL,
    village       text NOT NULL REFERENCES village (code),
    village_name  text NOT NULL,
    modules       text NOT NULL,
    day           date NOT NULL,
    issued        timestamptz NOT NULL,
    issued_by     text NOT NULL,
    revoked       timestamptz,
    revoked_by    text,
    revoke_reason text CHECK (length(revoke_reason) BETWEEN 1 AND 400),
    FOREIGN KEY (session, cadre) REFERENCES training_participant (session, cadre),
    CHECK (num_nonnulls(revoked, revoked_by, revoke_reason) IN (0, 3))
);
CREATE UNIQUE INDEX training_certificate_valid ON training_certificate (session, cadre) WHERE revoked IS NULL;
CREATE INDEX training_certificate_cadre ON training_certificate (cadre);

--changeset desa:platform-0006-curriculum
-- A starting point in our own words, after what was published of the trainings of 2021 to 2024.
INSERT INTO training_module (id, title, topics, hours, pass_mark, starter) VALUES
    ('7a1d0000-0000-4000-8000-000000000001', 'Konsep desa cerdas dan SDGs Desa',
     E'Mengapa desa cerdas: layanan yang prima, pemerintahan yang terbuka, potensi yang dikenal\nSDGs Desa dan letak desa cerdas di dalamnya\nMasalah desa sendiri sebagai titik mulai', 6, 70, true),
    ('7a1d0000-0000-4000-8000-000000000002', 'Pembangunan desa cerdas dan tata kelola',
     E'Tata kelola pemerintahan desa dengan data\nRegulasi, perencanaan, dan anggaran desa\nDari SK kader sampai tim dan laporan', 8, 70, true),
    ('7a1d0000-0000-4000-8000-000000000003', 'Enam pilar desa cerdas',
     E'Masyarakat, ekonomi, tata kelola, lingkungan, pola hidup, dan mobilitas\nMenilai pilar di desa sendiri\nMemilih satu pilar untuk dimulai', 8, 70, true),
    ('7a1d0000-0000-4000-8000-000000000004', 'Desain berbasis pengguna',
     E'Mendengarkan warga sebelum membuat layanan\nMembuat dan menguji purwarupa sederhana\nMemperbaiki dari tanggapan warga', 8, 70, true),
    ('7a1d0000-0000-4000-8000-000000000005', 'Membangun komunitas digital desa',
     E'Ruang Komunitas Digital Desa: sosialisasi, pelatihan warga, kegiatan rutin\nMengajak perempuan, pemuda, dan penyandang disabilitas\nAman dan sopan di internet', 6, 70, true),
    ('7a1d0000-0000-4000-8000-000000000006', 'Citra diri kader digital',
     E'Peran dan tanggung jawab kader\nBerbicara di depan warga dan perangkat desa\nMendampingi tanpa mengambil alih', 4, 70, true);

--changeset desa:platform-0006-gate
-- G4 asks the training room itself. Where DPMD has made the gate its own, it stays as they made it.
INSERT INTO gate_edition (gate, edition, title, purpose, basis, review_days, at, by_subject, by_name)
SELECT gate, 2, title, 'Kader lulus pelatihan menurut catatan pelatihan, dan staf sudah masuk dengan kode dua langkah.',
       basis, review_days, now(), 'platform:training', 'Sistem'
  FROM gate_edition e
 WHERE gate = 'G4' AND edition = 1
   AND NOT EXISTS (SELECT FROM gate_edition l WHERE l.gate = 'G4' AND l.edition > 1);

INSERT INTO gate_item (gate, edition, item, position, kind, label, required, unit, minimum, check_of)
SELECT i.* FROM gate_edition e
 CROSS JOIN (VALUES
    ('G4', 2, 'lulus', 1, 'CHECK', 'Kader digital lulus pelatihan dan bersertifikat', true, NULL, NULL::numeric, 'CADRE_PASSED'),
    ('G4', 2, 'dua-langkah', 2, 'CHECK', 'Dua staf sudah masuk dengan kode dua langkah', true, NULL, NULL, 'TWO_SECOND_FACTORS'),
    ('G4', 2, 'hadir', 3, 'DOCUMENT', 'Daftar hadir atau sertifikat bimtek di luar aplikasi ini', false, NULL, NULL, NULL)) i
 WHERE e.gate = 'G4' AND e.edition = 2 AND e.by_subject = 'platform:training';
