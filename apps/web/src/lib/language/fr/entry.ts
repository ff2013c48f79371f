export { invitation } from '@plenum/messages/fr/interface/invitation';
export { passwordReset } from '@plenum/messages/fr/interface/password-reset';
export { organisationSignIn } from '@plenum/messages/fr/interface/organisation-sign-in';
