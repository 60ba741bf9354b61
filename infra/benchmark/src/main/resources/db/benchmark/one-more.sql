--liquibase formatted sql

--changeset benchmark:one-more
ALTER TABLE profile ADD COLUMN benchmark_remark text CHECK (length(benchmark_remark) <= 500);
