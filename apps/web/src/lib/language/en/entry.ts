export { invitation } from '@plenum/messages/en/interface/invitation';
export { passwordReset } from '@plenum/messages/en/interface/password-reset';
export { organisationSignIn } from '@plenum/messages/en/interface/organisation-sign-in';
