export { invitation } from '@plenum/messages/ar/interface/invitation';
export { passwordReset } from '@plenum/messages/ar/interface/password-reset';
export { organisationSignIn } from '@plenum/messages/ar/interface/organisation-sign-in';
