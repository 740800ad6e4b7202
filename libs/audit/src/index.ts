export { AuditModule } from './audit.module.js';
export { verifyAudit } from './verify.js';
